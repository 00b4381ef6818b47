//! Reads a page: its message, and a form to fill.

use scraper::{ElementRef, Html, Selector};
use url::Url;

/// The parts of a page that a sign-in needs.
pub(super) struct Page {
    /// The text of the alert, or else of the heading.
    pub message: String,
    pub form: Option<Form>,
}

/// A form that is sent by `POST`.
pub(super) struct Form {
    pub action: Url,
    /// Hidden fields, sent as they are.
    hidden: Vec<(String, String)>,
    email: Option<String>,
    password: Option<String>,
    /// Label, name and value of each button.
    buttons: Vec<(String, Option<(String, String)>)>,
}

impl Page {
    pub(super) fn read(html: &str, at: &Url) -> Self {
        let document = Html::parse_document(html);
        let message = first(&document, "[role=alert]").or_else(|| first(&document, "h1"));
        Self {
            message: message.map(text).unwrap_or_default(),
            form: first(&document, "form").and_then(|form| Form::read(form, at)),
        }
    }
}

impl Form {
    fn read(form: ElementRef<'_>, at: &Url) -> Option<Self> {
        let action = form.attr("action").unwrap_or_default();
        let named = |kind: &str| {
            let input = select(form, &format!("input[type={kind}]"))
                .into_iter()
                .next()?;
            input.attr("name").map(str::to_owned)
        };
        Some(Self {
            action: at.join(action).ok()?,
            hidden: select(form, "input[type=hidden]")
                .into_iter()
                .filter_map(pair)
                .collect(),
            email: named("email"),
            password: named("password"),
            buttons: select(form, "button")
                .into_iter()
                .map(|button| (text(button), pair(button)))
                .collect(),
        })
    }

    /// The fields of a sign-in form filled in, if this is one.
    pub(super) fn signed_in_as(
        &self,
        email: &str,
        password: &str,
    ) -> Option<Vec<(String, String)>> {
        let mut fields = self.hidden.clone();
        fields.push((self.email.clone()?, email.to_owned()));
        fields.push((self.password.clone()?, password.to_owned()));
        Some(fields)
    }

    /// The fields as the button with this label sends them, if there is such a button.
    pub(super) fn pressed(&self, label: &str) -> Option<Vec<(String, String)>> {
        let (_, value) = self.buttons.iter().find(|(text, _)| text == label)?;
        Some(self.hidden.iter().chain(value).cloned().collect())
    }
}

fn first<'a>(document: &'a Html, selector: &str) -> Option<ElementRef<'a>> {
    select(document.root_element(), selector).into_iter().next()
}

fn select<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    // All selectors here are constants. One that can't be parsed selects nothing.
    Selector::parse(selector)
        .map(|selector| element.select(&selector).collect())
        .unwrap_or_default()
}

fn text(element: ElementRef<'_>) -> String {
    let words: Vec<_> = element.text().flat_map(str::split_whitespace).collect();
    words.join(" ")
}

fn pair(element: ElementRef<'_>) -> Option<(String, String)> {
    let value = element.attr("value").unwrap_or_default();
    Some((element.attr("name")?.to_owned(), value.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(html: &str) -> Page {
        Page::read(html, &Url::parse("http://127.0.0.1:1/a/b").unwrap())
    }

    #[test]
    fn a_sign_in_form_is_filled_with_any_field_names() {
        let form = page(
            "<form method=post action=c><input type=hidden name=k value='&amp;1'>\
             <input type=email name=login><input type=password name=word></form>",
        )
        .form
        .unwrap();
        assert_eq!(form.action.path(), "/a/c");
        let pairs = [("k", "&1"), ("login", "me"), ("word", "w")];
        let expected = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(form.signed_in_as("me", "w").unwrap(), expected);
        assert_eq!(form.pressed("Allow"), None);
    }

    #[test]
    fn a_button_is_found_by_its_label() {
        let form = page(
            "<form><button name=d value=y>Allow</button> <button name=d value=n>Deny</button>",
        )
        .form
        .unwrap();
        assert_eq!(
            form.pressed("Deny"),
            Some(vec![("d".to_owned(), "n".to_owned())])
        );
        assert_eq!(form.signed_in_as("me", "w"), None);
    }

    #[test]
    fn the_message_is_the_alert_or_else_the_heading() {
        assert_eq!(page("<h1>Sign in</h1>").message, "Sign in");
        assert_eq!(
            page("<h1>Sign in</h1><p role=alert>No <b>such</b> user").message,
            "No such user"
        );
    }
}
