//! A person who signs in, allows or denies, and follows the redirect.

use std::fmt;

use url::Url;

use super::{
    ScriptedUserError,
    browser::{Answer, Browser, CookieJar},
    page::Page,
};
use crate::Person;

/// No sign-in has more pages and redirects than this.
const MOST_STEPS: usize = 10;

/// A person who goes through sign-in and consent as with a browser, only through the pages.
///
/// It keeps its cookies, so its second sign-in goes straight to the consent page. It sends requests
/// only to loopback addresses.
pub struct ScriptedUser {
    email: String,
    password: String,
    button: &'static str,
    cookies: CookieJar,
}

impl ScriptedUser {
    /// A person who allows everything that applications ask for.
    #[must_use]
    pub fn new(person: &Person) -> Self {
        Self {
            email: person.email().to_owned(),
            password: person.password().to_owned(),
            button: "Allow",
            cookies: CookieJar::default(),
        }
    }

    /// Makes this person deny everything that applications ask for.
    #[must_use]
    pub fn denying(mut self) -> Self {
        self.button = "Deny";
        self
    }

    /// Makes this person type another password than their own.
    #[must_use]
    pub fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self
    }

    /// Opens an authorization URL, goes through all pages, and follows the redirect to the
    /// application's redirect URI. That must be a loopback listener.
    ///
    /// A denial is also an answer: see the `error` of the redirect.
    ///
    /// # Errors
    /// [`ScriptedUserError`] if the pages don't lead to the application, or the listener doesn't
    /// answer.
    pub async fn authorize(
        &self,
        authorize_url: impl AsRef<str>,
    ) -> Result<FinishedRedirect, ScriptedUserError> {
        let browser = Browser::open(&self.cookies)?;
        let finished = self.go_through(&browser, authorize_url.as_ref()).await?;
        browser.get(&finished.url).await?;
        Ok(finished)
    }

    /// As [`authorize`](Self::authorize), but stops before the redirect to the application, so that
    /// no listener is needed.
    ///
    /// # Errors
    /// [`ScriptedUserError`] if the pages don't lead to the application.
    pub async fn authorize_without_visiting(
        &self,
        authorize_url: impl AsRef<str>,
    ) -> Result<FinishedRedirect, ScriptedUserError> {
        let browser = Browser::open(&self.cookies)?;
        self.go_through(&browser, authorize_url.as_ref()).await
    }

    async fn go_through(
        &self,
        browser: &Browser<'_>,
        authorize_url: &str,
    ) -> Result<FinishedRedirect, ScriptedUserError> {
        let mut at = Url::parse(authorize_url).map_err(|_| ScriptedUserError::NoUrl)?;
        let callback = at
            .query_pairs()
            .find(|(name, _)| name == "redirect_uri")
            .and_then(|(_, uri)| Url::parse(&uri).ok());
        let mut has_signed_in = false;

        let mut answer = browser.get(&at).await?;
        for _ in 0..MOST_STEPS {
            if let Some(target) = answer.redirect {
                if callback
                    .as_ref()
                    .is_some_and(|callback| is_same_page(callback, &target))
                {
                    return Ok(FinishedRedirect { url: target });
                }
                answer = browser.get(&target).await?;
                at = target;
            } else {
                let form = self.fill(&answer, &at, &mut has_signed_in)?;
                answer = browser.post(&form.action, &form.fields).await?;
                at = form.action;
            }
        }
        Err(ScriptedUserError::InCircles)
    }

    /// Fills the page's form: the sign-in form, once, or a button.
    fn fill(
        &self,
        answer: &Answer,
        at: &Url,
        has_signed_in: &mut bool,
    ) -> Result<FilledForm, ScriptedUserError> {
        let Page { message, form } = Page::read(&answer.body, at);
        let stopped = ScriptedUserError::Stopped {
            status: answer.status.as_u16(),
            message,
        };
        let Some(form) = form else {
            return Err(stopped);
        };
        let fields = match form.signed_in_as(&self.email, &self.password) {
            // If the sign-in form is shown again, it was refused, and the same password would be
            // refused again.
            Some(_) if *has_signed_in => return Err(stopped),
            Some(fields) => {
                *has_signed_in = true;
                fields
            }
            None => form.pressed(self.button).ok_or(stopped)?,
        };
        Ok(FilledForm {
            action: form.action,
            fields,
        })
    }
}

impl fmt::Debug for ScriptedUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedUser")
            .field("email", &self.email)
            .finish_non_exhaustive()
    }
}

struct FilledForm {
    action: Url,
    fields: Vec<(String, String)>,
}

/// Whether two addresses differ only in their query.
fn is_same_page(callback: &Url, target: &Url) -> bool {
    let page = |url: &Url| {
        let mut page = url.clone();
        page.set_query(None);
        page
    };
    page(callback) == page(target)
}

/// The address at which the application gets its answer. `Debug` leaves the query out, because it
/// contains the code.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FinishedRedirect {
    /// The redirect URI with `code`, or `error`, and `state` and `iss` in its query.
    pub url: Url,
}

impl FinishedRedirect {
    /// The decoded value of a parameter of the answer.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<String> {
        let mut pairs = self.url.query_pairs();
        pairs
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.into_owned())
    }
}

impl fmt::Debug for FinishedRedirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = self.url.clone();
        shown.set_query(None);
        f.debug_struct("FinishedRedirect")
            .field("url", &shown.as_str())
            .finish_non_exhaustive()
    }
}
