//! Operations generated from the schema.

use apollo_compiler::ast::{FieldDefinition, InputValueDefinition, Type};
use apollo_compiler::schema::ExtendedType;
use serde_json::{Map, Value as Json, json};

use super::super::facts::Facts;
use super::Bench;

/// Writes one operation, with suitable variables.
pub(super) struct Writer<'a> {
    facts: &'a Facts,
    bench: &'a Bench,
    variables: Map<String, Json>,
    declared: Vec<String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(facts: &'a Facts, bench: &'a Bench) -> Writer<'a> {
        Writer {
            facts,
            bench,
            variables: Map::new(),
            declared: Vec::new(),
        }
    }

    /// A field with its required arguments and a selection of all fields that need no more
    /// arguments.
    pub(super) fn field(&mut self, field: &FieldDefinition, depth: usize) -> String {
        let mut arguments = Vec::new();
        for argument in field
            .arguments
            .iter()
            .filter(|argument| argument.is_required())
        {
            let name = format!("v{}", self.variables.len());
            self.declared.push(format!("${name}: {}", argument.ty));
            arguments.push(format!("{}: ${name}", argument.name));
            let value = self.input(&field.name, argument);
            self.variables.insert(name, value);
        }
        let arguments = if arguments.is_empty() {
            String::new()
        } else {
            format!("({})", arguments.join(", "))
        };
        let selection = self.selection(field.ty.inner_named_type(), depth);
        format!("{}{arguments}{selection}", field.name)
    }

    pub(super) fn selection(&mut self, named: &str, depth: usize) -> String {
        let fields: Vec<FieldDefinition> = match self.facts.schema.types.get(named) {
            Some(ExtendedType::Object(object)) => object
                .fields
                .values()
                .map(|field| (***field).clone())
                .collect(),
            Some(ExtendedType::Interface(interface)) => interface
                .fields
                .values()
                .map(|field| (***field).clone())
                .collect(),
            Some(ExtendedType::Union(union)) => {
                let members: Vec<String> = union.members.iter().map(ToString::to_string).collect();
                let arms: Vec<String> = members
                    .iter()
                    .map(|member| format!("... on {member} {{ ... on Node {{ id }} }}"))
                    .filter(|arm| {
                        let member = arm.split_whitespace().nth(2).unwrap_or_default();
                        self.facts
                            .possible("Node")
                            .iter()
                            .any(|node| node == member)
                    })
                    .collect();
                return format!(" {{ __typename {} }}", arms.join(" "));
            }
            _ => return String::new(),
        };
        let mut parts = vec!["__typename".to_owned()];
        for field in &fields {
            let is_leaf = !self.facts.is_composite(field.ty.inner_named_type());
            let needs_arguments = field
                .arguments
                .iter()
                .any(|argument| argument.is_required());
            if !needs_arguments && (is_leaf || depth > 0) {
                parts.push(self.field(field, depth.saturating_sub(1)));
            }
        }
        format!(" {{ {} }}", parts.join(" "))
    }

    pub(super) fn input(&self, context: &str, argument: &InputValueDefinition) -> Json {
        self.value(context, &argument.name, &argument.ty)
    }

    /// A plausible value. Ids are those of records of the type in the argument's name.
    fn value(&self, context: &str, name: &str, ty: &Type) -> Json {
        if ty.is_list() {
            return json!([self.value(context, name, ty.item_type())]);
        }
        match ty.inner_named_type().as_str() {
            "ID" => json!(self.id(context, name)),
            "String" => match name {
                "idOrSlug" => json!(self.id(context, name)),
                "status" => json!("yes"),
                "eventType" => json!("local"),
                "templateCanonicalName" => json!("feed_v3"),
                "canonicalName" => json!("scale"),
                "pricingType" => json!("free"),
                "emoji" => json!("👍"),
                "instanceIndex" => json!("20261104T180000Z"),
                "sessionToken" => json!("00000000-0000-4000-8000-000000000000"),
                "email" => json!("new@harbor.example"),
                _ => json!("plausible"),
            },
            "Int" | "Long" => json!(1),
            "Float" => json!(1.5),
            "Boolean" => json!(true),
            "BigInt" => json!("1"),
            "ISO8601DateTime" if name == "endsAt" => json!("2026-12-02T10:00:00Z"),
            "ISO8601DateTime" => json!("2026-12-01T10:00:00Z"),
            "ISO8601Date" => json!("2026-12-01"),
            "JSONObject" => json!({}),
            // A target is a space.
            "PinTargetType" => json!("SPACE"),
            named => match self.facts.schema.types.get(named) {
                Some(ExtendedType::Enum(_)) => {
                    json!(self.facts.first_enum_value(named).unwrap())
                }
                Some(ExtendedType::InputObject(input)) => {
                    let mut object = Map::new();
                    for (field, definition) in &input.fields {
                        if definition.is_required() {
                            let value = self.input(context, definition);
                            object.insert(field.to_string(), value);
                        }
                    }
                    // A poll of the first kind is a slider. Reordering needs a place.
                    if context.starts_with("reorder") && input.fields.contains_key("atTop") {
                        object.insert("atTop".to_owned(), json!(true));
                    }
                    Json::Object(object)
                }
                _ => Json::Null,
            },
        }
    }

    fn id(&self, context: &str, name: &str) -> String {
        let wanted = context.to_lowercase();
        let stem = name
            .trim_end_matches("Ids")
            .trim_end_matches("Id")
            .to_lowercase();
        let kinds = self
            .facts
            .possible("Node")
            .iter()
            .map(String::as_str)
            .chain([
                "Asset",
                "PollChoice",
                "SpacesCollection",
                "GalleryGroup",
                "Pin",
                "PaymentSubscriptionGroup",
                "EmbeddedLink",
                "Recognition",
            ]);
        let alias = match stem.as_str() {
            "member" | "recipient" | "reportedmember" => "user",
            "plan" | "paymentplan" | "bundle" => "paymentplan",
            "conversation" if matches!(context, "createMessage" | "markConversationRead") => {
                "space"
            }
            "id" if context == "deleteNetworkMembership" => "user",
            "resource" if context == "giftTransaction" => "recognition",
            "conversation" => "directmessage",
            "chat" => "chatmessage",
            "message" if wanted.contains("direct") => "privatemessage",
            "message" => "chatmessage",
            "collection" => "spacescollection",
            "avatar" | "header" | "thumbnail" => "asset",
            "answer" => "pollanswer",
            "choice" => "pollchoice",
            "quizquestion" => "poll",
            "subscription" => "paymentsubscription",
            "customonboardingpointer" => "customonboardingpointerpin",
            "target" if wanted.contains("reaction") => "post",
            "target" => "space",
            "galleryitem" => "gallerygroup",
            "id" | "idorslug" | "resource" | "" => "",
            other => other,
        };
        let world = self.bench.engine.lock();
        let best = kinds
            .filter(|kind| {
                let kind = kind.to_lowercase();
                if alias.is_empty() {
                    wanted.contains(&kind)
                } else {
                    kind == alias
                }
            })
            .max_by_key(|kind| kind.len())
            .unwrap_or("User");
        // The oldest answer is to a poll with public answers. The latest is visible to its author
        // only.
        let record = if best == "PollAnswer" {
            world.of_kind(best).next()
        } else {
            world.of_kind(best).last()
        };
        record.map_or_else(
            || "1".to_owned(),
            |record| {
                if context == "giftTransaction" || best == "SpacesCollection" {
                    record.id.to_string()
                } else {
                    crate::world::ids::global_id(&record.kind, record.id)
                }
            },
        )
    }

    pub(super) fn document(self, keyword: &str, body: &str) -> (String, Json) {
        let declared = if self.declared.is_empty() {
            String::new()
        } else {
            format!("({})", self.declared.join(", "))
        };
        (
            format!("{keyword} Walk{declared} {{ {body} }}"),
            Json::Object(self.variables),
        )
    }
}
