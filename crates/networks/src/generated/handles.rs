// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The handles of the client.
use mighty_operations::domain;
/// The API, noun by noun.
impl crate::Mighty {
    /// The ambassador programme: members who refer new members, and their levels.
    ///
    /// To list the ambassadors, use `mighty.members().list_with(…)` and set `ambassador`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let stats = mighty.ambassadors().stats().await?;
    /// println!("{} ambassadors", stats.total_ambassador_count);
    /// # Ok(())
    /// # }
    /// ```
    pub fn ambassadors(&self) -> domain::Ambassadors<'_> {
        domain::Ambassadors::new(self.client())
    }
    /// Messages to many members at once: to a space, to the network, to the guests of an event, or to the
    /// buyers of a plan.
    ///
    /// An announcement can't be taken back.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut announcements = mighty.announcements().list()?;
    /// while let Some(announcement) = announcements.try_next().await? {
    ///     println!("{}", announcement.subject.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn announcements(&self) -> domain::Announcements<'_> {
        domain::Announcements::new(self.client())
    }
    /// The network's assets: files, images, videos and audio.
    ///
    /// Upload an image with `upload`. Upload files, videos and audio in parts with `mighty.uploads()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::domain::{ImageStyle, NewImage};
    ///
    /// let png = b"\x89PNG\r\n\x1a\n".to_vec();
    /// let image = NewImage::new("portrait.png", png)?.style(ImageStyle::Avatar);
    /// let image = mighty.assets().upload(image).await?;
    /// println!("{}", image.id);
    ///
    /// let mut assets = mighty.assets().list()?;
    /// while let Some(asset) = assets.try_next().await? {
    ///     println!("{:?} {:?}", asset.original_filename, asset.url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn assets(&self) -> domain::Assets<'_> {
        domain::Assets::new(self.client())
    }
    /// Audiences: groups of members that banners and automation rules can be limited to. The list
    /// is for hosts.
    ///
    /// An audience with the status `DISABLED` (by a host) or `SUSPENDED` (one of its targets became
    /// invalid) is not in use.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut audiences = mighty.audiences().list()?;
    /// while let Some(audience) = audiences.try_next().await? {
    ///     println!("{}: {}", audience.name, audience.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn audiences(&self) -> domain::Audiences<'_> {
        domain::Audiences::new(self.client())
    }
    /// Automation rules: when a trigger fires, the rule runs its actions. For hosts only.
    ///
    /// A rule is active unless a host paused it (`paused`), an error stopped it (`suspended`) or
    /// the billing plan does not allow it (`billing_plan_restricted`).
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut rules = mighty.automations().list()?;
    /// while let Some(rule) = rules.try_next().await? {
    ///     if rule.suspended {
    ///         println!("{:?} stopped: {:?}", rule.name, rule.suspended_reason);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn automations(&self) -> domain::Automations<'_> {
        domain::Automations::new(self.client())
    }
    /// The network's badges. Hosts give them to members. Badges are public.
    ///
    /// The members with a badge are also a segment: see `mighty.segments()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let image = mighty.assets().list()?.try_next().await?.ok_or("an image")?;
    /// let badge = mighty.badges().create("First launch", &image.id).await?;
    /// let member = mighty.members().list()?.try_next().await?.ok_or("a member")?;
    /// let change = mighty.badges().grant(&badge.id, [&member.id]).await?;
    /// println!("{:?}, {} new", change.outcome, change.granted_members.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn badges(&self) -> domain::Badges<'_> {
        domain::Badges::new(self.client())
    }
    /// Marketing banners, each for one audience. The list is for hosts.
    ///
    /// Members read `title`; `name` is for hosts. A banner without `ends_at` never ends.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut banners = mighty.banners().list()?;
    /// while let Some(banner) = banners.try_next().await? {
    ///     println!("{} until {:?}", banner.title, banner.ends_at);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn banners(&self) -> domain::Banners<'_> {
        domain::Banners::new(self.client())
    }
    /// Billing plans of the platform, and what this network may use and has used.
    ///
    /// These are the plans that a network pays Mighty Networks for. The plans that members pay for
    /// are `mighty.plans()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let plan = mighty.billing().plan("scale").await?;
    /// for feature in plan.features {
    ///     println!("{}: {}", feature.label, feature.state);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn billing(&self) -> domain::Billing<'_> {
        domain::Billing::new(self.client())
    }
    /// The network's blocklist: e-mail addresses that get no mail.
    ///
    /// An entry does not remove a member and does not keep a person from joining.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let entry = mighty.blocklist_entries().create("bounces@example.org").await?;
    /// mighty.blocklist_entries().delete(&entry.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn blocklist_entries(&self) -> domain::BlocklistEntries<'_> {
        domain::BlocklistEntries::new(self.client())
    }
    /// The messages in the chats of spaces. The chat of a space is given by the id of the space.
    ///
    /// Messages between members are in `mighty.private_messages()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("no space")?;
    /// let message = mighty.chat_messages().create(&space.id, "<p>Ahoy</p>").await?;
    /// mighty.chat_messages().react(&message.id, "👍").await?;
    ///
    /// let mut messages = mighty.chat_messages().list(&space.id)?;
    /// while let Some(message) = messages.try_next().await? {
    ///     println!("{}", message.text_text.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn chat_messages(&self) -> domain::ChatMessages<'_> {
        domain::ChatMessages::new(self.client())
    }
    /// The chats of the viewer's spaces.
    ///
    /// A chat has no id of its own: use the id of its space. The messages of a chat are in
    /// `mighty.chat_messages()`. Conversations between members are in `mighty.direct_messages()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::models::PublicConversationItem;
    ///
    /// let mut chats = mighty.chats().list()?;
    /// while let Some(chat) = chats.try_next().await? {
    ///     if let PublicConversationItem::Space(chat) = chat
    ///         && chat.unread_count > 0
    ///     {
    ///         mighty.chats().mark_read(&chat.id).await?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn chats(&self) -> domain::Chats<'_> {
        domain::Chats::new(self.client())
    }
    /// Comments on posts, events and polls, and replies to comments.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::inputs::CreatePostInput;
    ///
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("no space")?;
    /// let input = CreatePostInput::new(&space.id).title("Sea trial");
    /// let post = mighty.posts().create(input).await?;
    ///
    /// mighty.comments().create(&post.id, "<p>Fair winds!</p>").await?;
    /// let mut comments = mighty.comments().list(&post.id)?;
    /// while let Some(comment) = comments.try_next().await? {
    ///     println!("{}", comment.body_text.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn comments(&self) -> domain::Comments<'_> {
        domain::Comments::new(self.client())
    }
    /// Promo codes for plans. Only hosts see the list.
    ///
    /// A code takes off a percentage, or an amount in each currency. Amounts are in the smallest
    /// unit of the currency, for example cents.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let plan = mighty.plans().list()?.try_next().await?.ok_or("a plan")?;
    /// let check = mighty.coupons().validate(&plan.id, "SPRING25").await?;
    /// match check.error_message {
    ///     Some(reason) => println!("Not valid: {reason}"),
    ///     None => println!("Valid: {:?}", check.coupon.and_then(|coupon| coupon.percentage_off)),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn coupons(&self) -> domain::Coupons<'_> {
        domain::Coupons::new(self.client())
    }
    /// The viewer's own progress in courses.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let course = mighty.courses().list()?.try_next().await?.ok_or("a course")?;
    /// let progress = mighty.course_progress().get(&course.id).await?;
    /// if let Some(next) = progress.next {
    ///     println!("Next: {:?}", next.title);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn course_progress(&self) -> domain::CourseProgress<'_> {
        domain::CourseProgress::new(self.client())
    }
    /// Courses: spaces that have course content turned on.
    ///
    /// The lessons, quizzes and sections of a course are `mighty.coursework()`. A member's progress
    /// is `mighty.course_progress()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut courses = mighty.courses().list()?;
    /// while let Some(course) = courses.try_next().await? {
    ///     let progress = mighty.course_progress().get(&course.id).await?;
    ///     println!("{}: {:?} %", course.title, progress.progress_percent);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn courses(&self) -> domain::Courses<'_> {
        domain::Courses::new(self.client())
    }
    /// The content of courses: lessons, quizzes and sections.
    ///
    /// Each course has one overview, which contains the other items. Hosts and moderators of a
    /// course also see items that are hidden or pending.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let lesson = mighty.coursework().get("lofting").await?;
    /// let lesson = mighty.coursework().publish(&lesson.id).await?;
    /// println!("{:?}: {}", lesson.title, lesson.url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn coursework(&self) -> domain::Coursework<'_> {
        domain::Coursework::new(self.client())
    }
    /// The network's own domains.
    ///
    /// A new domain is checked and gets a certificate first. It is live after `publish`. The
    /// subdomain of `mn.co` is changed with `mighty.network().update_subdomain(…)`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let check = mighty.custom_domains().check("community.example.org").await?;
    /// if check.valid {
    ///     let domain = mighty.custom_domains().create("community.example.org").await?;
    ///     println!("{} {:?}", domain.domain, domain.status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn custom_domains(&self) -> domain::CustomDomains<'_> {
        domain::CustomDomains::new(self.client())
    }
    /// What members answer in the fields of their profiles.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let member = mighty.members().list()?.try_next().await?.ok_or("a member")?;
    /// let mut answers = mighty.custom_field_answers().list(&member.id)?;
    /// while let Some(answer) = answers.try_next().await? {
    ///     println!("{}: {:?}", answer.custom_field.title, answer.text);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn custom_field_answers(&self) -> domain::CustomFieldAnswers<'_> {
        domain::CustomFieldAnswers::new(self.client())
    }
    /// The options of profile fields that are dropdowns.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut fields = mighty.custom_fields().list()?;
    /// while let Some(field) = fields.try_next().await? {
    ///     if field.response_type.as_str() == "DROPDOWN_SINGLE_SELECT" {
    ///         mighty.custom_field_options().create(&field.id, "Sailing").await?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn custom_field_options(&self) -> domain::CustomFieldOptions<'_> {
        domain::CustomFieldOptions::new(self.client())
    }
    /// The fields of member profiles.
    ///
    /// The options of a dropdown are `mighty.custom_field_options()`, and what members answer is
    /// `mighty.custom_field_answers()`. Tag and badge fields belong to the system: you can't
    /// create, change or delete them.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut fields = mighty.custom_fields().list()?;
    /// while let Some(field) = fields.try_next().await? {
    ///     println!("{} ({})", field.title, field.response_type);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn custom_fields(&self) -> domain::CustomFields<'_> {
        domain::CustomFields::new(self.client())
    }
    /// The viewer's conversations with other members: direct messages, groups and threads.
    ///
    /// The API calls a conversation between members a direct message, and a message in it a private
    /// message. The messages are in `mighty.private_messages()`, the chats of spaces in `mighty.chats()`.
    /// All ids here must be GlobalIDs.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::domain::Delivery;
    ///
    /// let me = mighty.me().await?;
    /// if let Some(friend) = mighty.members().followed(&me.id)?.try_next().await? {
    ///     match mighty.direct_messages().send(&friend.id, "<p>Ahoy</p>").await? {
    ///         Delivery::Sent(_) => println!("sent"),
    ///         Delivery::NotSent(reason) => println!("not sent: {reason}"),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn direct_messages(&self) -> domain::DirectMessages<'_> {
        domain::DirectMessages::new(self.client())
    }
    /// Events, single and recurring. A recurring event is a series of occurrences.
    ///
    /// An occurrence is identified by its event and its `instance_index`. The index is its scheduled time
    /// in the form `20240115T160000Z`. It stays the same if the occurrence is moved. The RSVPs are in
    /// `mighty.rsvps()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut upcoming = mighty.events().upcoming();
    /// while let Some(next) = upcoming.try_next().await? {
    ///     println!("{:?}: {}", next.starts_at, next.title.unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn events(&self) -> domain::Events<'_> {
        domain::Events::new(self.client())
    }
    /// The sections of a gallery page, of the network or of a space.
    ///
    /// A default section has no id and no position before it is changed for the first time.
    /// `update` and `reorder` need an id, so store the sections with `update_all` first.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// for group in mighty.gallery_groups().list().await? {
    ///     println!("{} {}", group.label, group.is_enabled);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn gallery_groups(&self) -> domain::GalleryGroups<'_> {
        domain::GalleryGroups::new(self.client())
    }
    /// The network's catalogue of gifts. Members give these gifts to each other: see
    /// `mighty.gifts()`.
    ///
    /// `cost_in_points` is what the sender pays. An archived gift can't be given.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut definitions = mighty.gift_definitions().list()?;
    /// while let Some(gift) = definitions.try_next().await? {
    ///     println!("{}: {} points", gift.name, gift.cost_in_points);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn gift_definitions(&self) -> domain::GiftDefinitions<'_> {
        domain::GiftDefinitions::new(self.client())
    }
    /// The members who have received or given the most gifts, the highest number first.
    ///
    /// The network limits the number of entries. `next_refresh_at` is when the server counts again.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let board = mighty.gift_leaderboards().aggregated().await;
    /// match board {
    ///     Ok(board) => println!("{} members", board.entries.len()),
    ///     Err(error) if error.is_not_found() => println!("No leaderboard"),
    ///     Err(error) => return Err(error.into()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn gift_leaderboards(&self) -> domain::GiftLeaderboards<'_> {
        domain::GiftLeaderboards::new(self.client())
    }
    /// Gifts that members have given to each other. The API calls such a gift a recognition.
    ///
    /// `message` is for the sender and the receiver only. `sender` is `None` if the system gave the
    /// gift. The gifts that can be given are `mighty.gift_definitions()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut gifts = mighty.gifts().list()?;
    /// while let Some(gift) = gifts.try_next().await? {
    ///     println!("{:?} for {:?}", gift.gift_definition_name, gift.receiver.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn gifts(&self) -> domain::Gifts<'_> {
        domain::Gifts::new(self.client())
    }
    /// Reports of the network's income. Only hosts see them.
    ///
    /// A report covers one period, one payment platform and one currency, so a period has several
    /// reports. All amounts are whole numbers in the smallest unit of the report's currency, for
    /// example cents. `gross_revenue` includes taxes and fees, and `total_revenue` is without fees.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut reports = mighty.income_reports().list()?;
    /// while let Some(report) = reports.try_next().await? {
    ///     println!("{}: {} {}", report.period_start, report.total_revenue, report.currency);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn income_reports(&self) -> domain::IncomeReports<'_> {
        domain::IncomeReports::new(self.client())
    }
    /// Requests of people who want to join the network, a space or a plan. A host or moderator
    /// approves or rejects them.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::enums::InviteRequestStatus;
    ///
    /// let request = mighty.invite_requests().list()?.try_next().await?;
    /// if let Some(request) = request {
    ///     mighty.invite_requests().update(&request.id, InviteRequestStatus::Approved).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn invite_requests(&self) -> domain::InviteRequests<'_> {
        domain::InviteRequests::new(self.client())
    }
    /// Invitations to the network, to a space or to a plan.
    ///
    /// Requests of people who want to join are under `mighty.invite_requests()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::inputs::{CreateInvitesInput, InviteRecipientInput};
    ///
    /// let kim = InviteRecipientInput::new("kim@example.org").first_name("Kim");
    /// let invited = mighty.invites().create(CreateInvitesInput::new().recipients([kim])).await?;
    /// println!("{} invited, left out: {:?}", invited.count, invited.ignored_recipients);
    /// # Ok(())
    /// # }
    /// ```
    pub fn invites(&self) -> domain::Invites<'_> {
        domain::Invites::new(self.client())
    }
    /// The spaces that people see first when they open the network: one for returning members, one
    /// for members on their first visit, and one for visitors.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::enums::LandingSpaceAudience;
    ///
    /// let space = mighty.landing_spaces().get(LandingSpaceAudience::Members).await?;
    /// println!("{space:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn landing_spaces(&self) -> domain::LandingSpaces<'_> {
        domain::LandingSpaces::new(self.client())
    }
    /// Leads: the people on the network's waitlists.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut leads = mighty.leads().list()?;
    /// while let Some(lead) = leads.try_next().await? {
    ///     println!("{} {:?}", lead.email, lead.displayed_status);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn leads(&self) -> domain::Leads<'_> {
        domain::Leads::new(self.client())
    }
    /// Live sessions of the network and of its spaces.
    ///
    /// `space` is `None` for a session of the network itself.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let live = mighty.live_spaces().create("Planking, live").await?;
    /// println!("{}", live.url);
    /// mighty.live_spaces().complete(&live.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn live_spaces(&self) -> domain::LiveSpaces<'_> {
        domain::LiveSpaces::new(self.client())
    }
    /// The members whom the viewer has blocked. Moderators are not notified of blocks; to tell them
    /// about a member, use `mighty.moderation().create_member_report(…)`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::{enums::MembershipRole, operations::members::ListMembers};
    ///
    /// let query = ListMembers::new().role(MembershipRole::Contributor);
    /// let member = mighty.members().list_with(query)?.try_next().await?.ok_or("a member")?;
    /// mighty.member_blocks().create(&member.id).await?;
    /// mighty.member_blocks().delete(&member.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn member_blocks(&self) -> domain::MemberBlocks<'_> {
        domain::MemberBlocks::new(self.client())
    }
    /// The members of the network, their profiles, and who follows whom.
    ///
    /// The list and the look-ups are for hosts and moderators. For other members the list is empty, without
    /// an error, and the look-ups find no one. Roles and removal are in `mighty.memberships()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::inputs::UpdateMemberInput;
    ///
    /// let mut members = mighty.members().list()?;
    /// while let Some(member) = members.try_next().await? {
    ///     println!("{}", member.name.unwrap_or_default());
    /// }
    ///
    /// let me = mighty.members().me().await?;
    /// let change = UpdateMemberInput::new(&me.id).short_bio("Rows at dawn");
    /// mighty.members().update(change).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn members(&self) -> domain::Members<'_> {
        domain::Members::new(self.client())
    }
    /// Memberships of the network and of spaces, with the roles of members.
    ///
    /// Each space has its own roles. A limited member belongs only to spaces and has no membership of the
    /// network.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::{enums::MembershipRole, operations::members::ListMembers};
    ///
    /// // Make a contributor a moderator.
    /// let query = ListMembers::new().role(MembershipRole::Contributor);
    /// let member = mighty.members().list_with(query)?.try_next().await?.ok_or("no member")?;
    /// let role = MembershipRole::Moderator;
    /// let membership = mighty.memberships().update(&member.id, role).await?;
    /// assert_eq!(membership.role, MembershipRole::Moderator);
    /// # Ok(())
    /// # }
    /// ```
    pub fn memberships(&self) -> domain::Memberships<'_> {
        domain::Memberships::new(self.client())
    }
    /// Reports of content and members, and bans.
    ///
    /// Members who are blocked by the viewer are under `mighty.member_blocks()`, e-mail addresses
    /// that get no mail under `mighty.blocklist_entries()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut reports = mighty.moderation().abuse_reports()?;
    /// while let Some(report) = reports.try_next().await? {
    ///     println!("{:?} {:?}", report.report_type, report.reason);
    ///     if let Some(member) = report.reported_member {
    ///         // Clears all reports of this member.
    ///         mighty.moderation().update_member_reports(&member.id, true).await?;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn moderation(&self) -> domain::Moderation<'_> {
        domain::Moderation::new(self.client())
    }
    /// The network of the client: its settings, images and colours.
    ///
    /// The signed-in member is `mighty.members().me()`. Billing plans and the use of MCP are under
    /// `mighty.billing()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let network = mighty.network().get().await?;
    /// println!("{:?} {}", network.title, network.url);
    /// # Ok(())
    /// # }
    /// ```
    pub fn network(&self) -> domain::Networks<'_> {
        domain::Networks::new(self.client())
    }
    /// Look-ups of records of any type by GlobalID.
    ///
    /// A resource id is not enough here. For look-ups from several tasks at the same time, use
    /// `mighty.node(id)`: they are sent as one operation.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let spaces = mighty.spaces().list()?.collect().await?;
    /// let nodes = mighty.nodes().get_many(spaces.iter().map(|space| &space.id)).await?;
    /// assert_eq!(nodes.len(), spaces.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn nodes(&self) -> domain::Nodes<'_> {
        domain::Nodes::new(self.client())
    }
    /// How the viewer is notified: in general, and by topic.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::inputs::{
    ///     NotificationPreferenceOverrideInput, UpdateNotificationSettingInput,
    /// };
    ///
    /// // Turn off notifications about the first topic.
    /// if let Some(setting) = mighty.notification_settings().get().await?
    ///     && let Some(topic) = setting.notification_preferences.first()
    /// {
    ///     let off = NotificationPreferenceOverrideInput::new(topic.key.clone(), false);
    ///     let input = UpdateNotificationSettingInput::new().notification_preferences_overrides([off]);
    ///     mighty.notification_settings().update(input).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn notification_settings(&self) -> domain::NotificationSettings<'_> {
        domain::NotificationSettings::new(self.client())
    }
    /// The viewer's own notifications.
    ///
    /// The text of a notification can contain HTML that is not sanitised. A visit to its link marks it as
    /// read.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let newest = mighty.notifications().list()?.try_next().await?;
    /// if let Some(newest) = newest
    ///     && !newest.is_read
    /// {
    ///     mighty.notifications().mark_read(&newest.id).await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn notifications(&self) -> domain::Notifications<'_> {
        domain::Notifications::new(self.client())
    }
    /// The tasks on the Welcome Checklist: the product's own pointers, and pointers with titles of
    /// your own.
    ///
    /// `mighty.welcome_checklist_items()` reads the checklist as the viewer sees it.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("a space")?;
    /// mighty.onboarding_pointers().create(&space.id, "Introduce yourself").await?;
    /// for pointer in mighty.onboarding_pointers().unpinned().await? {
    ///     println!("{} {}", pointer.title, pointer.pinnable);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn onboarding_pointers(&self) -> domain::OnboardingPointers<'_> {
        domain::OnboardingPointers::new(self.client())
    }
    /// How the network takes payments: its currencies and its Stripe account.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// for currency in mighty.payments().currencies().await? {
    ///     println!("{currency}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn payments(&self) -> domain::Payments<'_> {
        domain::Payments::new(self.client())
    }
    /// The records that hosts pin to the network's or a space's lists: the featured section of a
    /// feed, the featured row of the members page, and the Welcome Checklist.
    ///
    /// The id of a pin is valid only for `reorder`: `mighty.node(…)` does not find pins.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::enums::{PinList, PinTargetType};
    ///
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("a space")?;
    /// mighty.pins().create(PinList::Featured, PinTargetType::Space, &space.id).await?;
    /// for pin in mighty.pins().list(PinList::Featured).await? {
    ///     println!("{} {:?}", pin.position, pin.target);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pins(&self) -> domain::Pins<'_> {
        domain::Pins::new(self.client())
    }
    /// Plans that members join or buy, with their prices.
    ///
    /// A new plan is hidden until you publish it. Members see only the plans that are published to
    /// them.
    ///
    /// Prices in answers are in cents. Prices in inputs are decimal texts such as `9.99`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let member = mighty.members().list()?.try_next().await?.ok_or("a member")?;
    /// let mut plans = mighty.plans().list()?;
    /// while let Some(plan) = plans.try_next().await? {
    ///     if plan.pricing_type == "free" {
    ///         let change = mighty.plans().grant(&plan.id, &member.id).await?;
    ///         println!("{}: {:?}", plan.name, change.outcome);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn plans(&self) -> domain::Plans<'_> {
        domain::Plans::new(self.client())
    }
    /// Polls and questions. They also occur in lists of posts.
    ///
    /// A question is a poll that members answer with comments.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::{enums::PostType, models::PostContentCard, operations::posts::ListPosts};
    ///
    /// // Vote for the first choice of a poll.
    /// let query = ListPosts::new().post_types([PostType::Poll]);
    /// let mut posts = mighty.posts().list_with(query)?;
    /// while let Some(post) = posts.try_next().await? {
    ///     let PostContentCard::Poll(card) = post else { continue };
    ///     let poll = mighty.polls().get(&card.id).await?;
    ///     if let Some(choice) = poll.choices.iter().flatten().next()
    ///         && !poll.viewer_has_answered
    ///     {
    ///         mighty.polls().choose(&poll.id, &choice.id).await?;
    ///         break;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn polls(&self) -> domain::Polls<'_> {
        domain::Polls::new(self.client())
    }
    /// Posts and articles. The lists also contain events and polls.
    ///
    /// Read and change the details of events with `mighty.events()`, those of polls with `mighty.polls()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::inputs::{CreatePostInput, UpdatePostInput};
    ///
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("no space")?;
    /// let input = CreatePostInput::new(&space.id)
    ///     .title("Sea trial")
    ///     .body("<p>She <b>floats</b>.</p>");
    /// let post = mighty.posts().create(input).await?;
    ///
    /// let change = UpdatePostInput::new(&post.id).title("Sea trial, second day");
    /// mighty.posts().update(change).await?;
    /// mighty.posts().save(&post.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn posts(&self) -> domain::Posts<'_> {
        domain::Posts::new(self.client())
    }
    /// The messages in conversations between members: in direct messages, groups and threads.
    ///
    /// The conversations are in `mighty.direct_messages()`. All ids here must be GlobalIDs.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::models::PrivateConversationItem;
    ///
    /// let newest = mighty.direct_messages().list()?.try_next().await?;
    /// if let Some(PrivateConversationItem::DirectMessage(conversation)) = newest {
    ///     let messages = mighty.private_messages();
    ///     let message = messages.create(&conversation.id, "<p>Ahoy</p>").await?;
    ///     messages.react(&message.id, "👍").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn private_messages(&self) -> domain::PrivateMessages<'_> {
        domain::PrivateMessages::new(self.client())
    }
    /// The questions that a space or plan asks people who join, and their answers.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("no space")?;
    /// let mut questions = mighty.profile_questions().list(&space.id)?;
    /// while let Some(question) = questions.try_next().await? {
    ///     println!("{}", question.text);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn profile_questions(&self) -> domain::ProfileQuestions<'_> {
        domain::ProfileQuestions::new(self.client())
    }
    /// The prompts that the viewer has hidden from their own feed.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// mighty.prompt_mutes().create("profile_builder_avatar").await?;
    /// mighty.prompt_mutes().delete("profile_builder_avatar").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn prompt_mutes(&self) -> domain::PromptMutes<'_> {
        domain::PromptMutes::new(self.client())
    }
    /// Purchases of plans that are paid once.
    ///
    /// Hosts see all purchases, and members their own.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut purchases = mighty.purchases().list()?;
    /// while let Some(purchase) = purchases.try_next().await? {
    ///     println!("{}: {:?} cents", purchase.created_at, purchase.amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn purchases(&self) -> domain::Purchases<'_> {
        domain::Purchases::new(self.client())
    }
    /// Attempts at the quizzes of courses.
    ///
    /// Hosts and moderators of a space see all attempts there, and members their own.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut attempts = mighty.quiz_attempts().list()?;
    /// while let Some(attempt) = attempts.try_next().await? {
    ///     println!("{}: {:?} %", attempt.status, attempt.correct_percentage);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn quiz_attempts(&self) -> domain::QuizAttempts<'_> {
        domain::QuizAttempts::new(self.client())
    }
    /// Reactions to posts and comments.
    ///
    /// Posts and comments also have their reactions grouped by emoji. For reactions to messages see
    /// `mighty.chat_messages()` and `mighty.private_messages()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let post = mighty.posts().list()?.try_next().await?.ok_or("no post")?;
    /// let post = post.id().ok_or("an unknown kind of post")?;
    /// mighty.reactions().create(&post, "👍🏽").await?;
    /// mighty.reactions().delete(&post, "👍").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn reactions(&self) -> domain::Reactions<'_> {
        domain::Reactions::new(self.client())
    }
    /// RSVPs: the members' answers to events.
    ///
    /// An RSVP is for the whole series, or for one occurrence if it has an `instance_at`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::enums::RsvpStatus;
    ///
    /// let next = mighty.events().upcoming().try_next().await?.ok_or("no event")?;
    /// let event = mighty.events().get(&next.post_id).await?;
    /// let rsvp = mighty.rsvps().create(&event.id, RsvpStatus::Yes).await?;
    /// mighty.rsvps().update(&rsvp.id, RsvpStatus::Maybe).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rsvps(&self) -> domain::Rsvps<'_> {
        domain::Rsvps::new(self.client())
    }
    /// Search over posts, events, polls, comments, members and spaces.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::models::SearchHit;
    ///
    /// let mut hits = mighty.search().find("boat")?;
    /// while let Some(hit) = hits.try_next().await? {
    ///     if let SearchHit::Post(post) = hit {
    ///         println!("{}", post.url);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self) -> domain::Search<'_> {
        domain::Search::new(self.client())
    }
    /// Segments: the members who share a badge, a tag or a choice in a dropdown field.
    ///
    /// Segments are derived from these and have no mutations of their own.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut segments = mighty.segments().list()?;
    /// while let Some(segment) = segments.try_next().await? {
    ///     println!("{} {:?}", segment.title, segment.member_count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn segments(&self) -> domain::Segments<'_> {
        domain::Segments::new(self.client())
    }
    /// The spaces that the viewer has marked as not interesting. No one else sees these marks.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("a space")?;
    /// mighty.space_blacklists().create(&space.id).await?;
    /// mighty.space_blacklists().delete(&space.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn space_blacklists(&self) -> domain::SpaceBlacklists<'_> {
        domain::SpaceBlacklists::new(self.client())
    }
    /// The links that hosts pin to the network's navigation menu.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// for link in mighty.space_links().list().await? {
    ///     println!("{:?} {:?}", link.title, link.url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn space_links(&self) -> domain::SpaceLinks<'_> {
        domain::SpaceLinks::new(self.client())
    }
    /// The network's spaces.
    ///
    /// Collections of spaces are under `mighty.spaces_collections()`, the links of the navigation
    /// menu under `mighty.space_links()`, and the spaces that people see first under
    /// `mighty.landing_spaces()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("a space")?;
    /// let member = mighty.members().list()?.try_next().await?.ok_or("a member")?;
    /// let change = mighty.spaces().add_member(&member.id, [&space.id]).await?;
    /// println!("{}: {:?}", space.title, change.outcome);
    /// # Ok(())
    /// # }
    /// ```
    pub fn spaces(&self) -> domain::Spaces<'_> {
        domain::Spaces::new(self.client())
    }
    /// Collections of spaces: the groups in which the network shows its spaces.
    ///
    /// The `id` of a collection is its resource id, not a GlobalID, so `mighty.node(…)` does not
    /// find collections.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// for collection in mighty.spaces_collections().list().await? {
    ///     println!("{} {}", collection.name, collection.url);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn spaces_collections(&self) -> domain::SpacesCollections<'_> {
        domain::SpacesCollections::new(self.client())
    }
    /// Groups of plans between which members can switch.
    ///
    /// All plans of a group belong to one platform: `WEB` is Stripe and `IOS` is Apple.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// for group in mighty.subscription_groups().list().await? {
    ///     let plans: Vec<_> = group.bundles.into_iter().map(|plan| plan.name).collect();
    ///     println!("{}: {}", group.name, plans.join(", "));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscription_groups(&self) -> domain::SubscriptionGroups<'_> {
        domain::SubscriptionGroups::new(self.client())
    }
    /// Members' subscriptions to plans.
    ///
    /// Hosts see all subscriptions, and members their own. Plans that are paid once are purchases
    /// instead: see `mighty.purchases()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let mut subscriptions = mighty.subscriptions().list()?;
    /// while let Some(subscription) = subscriptions.try_next().await? {
    ///     let plan = subscription.plan.map(|plan| plan.name);
    ///     println!("{plan:?} until {:?}", subscription.current_period_end);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscriptions(&self) -> domain::Subscriptions<'_> {
        domain::Subscriptions::new(self.client())
    }
    /// The network's tags. Hosts use them to sort members; only hosts and moderators see them.
    ///
    /// The members with a tag are also a segment: see `mighty.segments()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let tag = mighty.tags().create("Sailor").await?;
    /// let member = mighty.members().list()?.try_next().await?.ok_or("a member")?;
    /// let change = mighty.tags().grant(&tag.id, [&member.id]).await?;
    /// println!("{:?}, {} new", change.outcome, change.granted_members.len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn tags(&self) -> domain::Tags<'_> {
        domain::Tags::new(self.client())
    }
    /// Uploads of files, audio and videos in parts. Upload an image with `mighty.assets().upload(…)`.
    ///
    /// **Hosts.** The API names the addresses for the parts of each upload. They can be on a host
    /// that you did not configure, such as a storage service. `Upload::hosts` returns the hosts
    /// before anything is sent. Parts are sent only over https (or http to a sandbox on this
    /// machine), without the access token, and redirects are not followed.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// use mighty_networks::{
    ///     enums::{UploadAssetKind, UploadAssetStyle},
    ///     inputs::CreateUploadSessionInput,
    /// };
    ///
    /// let bytes = b"%PDF-1.7".to_vec();
    /// let space = mighty.spaces().list()?.try_next().await?.ok_or("a space")?;
    /// let (kind, style) = (UploadAssetKind::File, UploadAssetStyle::Post);
    /// let size = i64::try_from(bytes.len())?;
    /// let input = CreateUploadSessionInput::new(kind, style, "chart.pdf", size, &space.id);
    /// let session = mighty.uploads().send(input, &bytes).await?;
    /// println!("{}", session.asset_status);
    /// # Ok(())
    /// # }
    /// ```
    pub fn uploads(&self) -> domain::Uploads<'_> {
        domain::Uploads::new(self.client())
    }
    /// How far the viewer has watched the videos of posts.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let post = mighty.posts().list()?.try_next().await?.ok_or("a post")?;
    /// if let Some(id) = post.id() {
    ///     let mut videos = mighty.video_progress().list(id)?;
    ///     while let Some(video) = videos.try_next().await? {
    ///         println!("{} seconds", video.position_seconds);
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn video_progress(&self) -> domain::VideoProgress<'_> {
        domain::VideoProgress::new(self.client())
    }
    /// Waitlists, on which people leave their e-mail address before they can join. For hosts.
    ///
    /// The people on them are under `mighty.leads()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let waitlist = mighty.waitlists().create("Early access").await?;
    /// println!("{} open: {}", waitlist.display_name, waitlist.open);
    /// # Ok(())
    /// # }
    /// ```
    pub fn waitlists(&self) -> domain::Waitlists<'_> {
        domain::Waitlists::new(self.client())
    }
    /// Webhooks: addresses to which the API sends events.
    ///
    /// Deliveries are not signed. If a webhook has an `api_key`, each delivery carries it as
    /// `Authorization: Bearer <api_key>`. Set a key, so that your server can tell deliveries from
    /// other requests. A webhook is disabled after repeated failures. `ensure` does all of this: call it
    /// whenever your program starts.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.host(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// let webhook = mighty.webhooks().create("https://example.org/mighty").await?;
    /// println!("{} since {}", webhook.url, webhook.created_at);
    /// mighty.webhooks().delete(&webhook.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn webhooks(&self) -> domain::Webhooks<'_> {
        domain::Webhooks::new(self.client())
    }
    /// The Welcome Checklist, and what of it the viewer has done.
    ///
    /// Hosts change the checklist with `mighty.pins()` and `mighty.onboarding_pointers()`.
    ///
    /// ```
    /// # #[tokio::main]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = mighty_sandbox::Sandbox::start().await?;
    /// # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter().filter(|scope| !scope.is_host_only()).map(|scope| scope.as_str()).collect();
    /// # let token = sandbox.tokens_for(sandbox.member(), &scopes).access_token;
    /// # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())
    /// #     .graphql_url(sandbox.graphql_url())
    /// #     .user_agent("example/1.0 (+https://example.org)")
    /// #     .access_token(token)
    /// #     .build()?;
    /// for item in mighty.welcome_checklist_items().list().await? {
    ///     println!("{:?} {:?}", item.completed, item.target);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn welcome_checklist_items(&self) -> domain::WelcomeChecklistItems<'_> {
        domain::WelcomeChecklistItems::new(self.client())
    }
}
