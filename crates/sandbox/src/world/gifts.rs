//! The gifts that every network can offer.

/// A template of a gift.
pub(crate) struct GiftTemplate {
    /// The name of the built-in image.
    pub(crate) avatar: &'static str,
    pub(crate) name: &'static str,
    pub(crate) points: i64,
}

impl GiftTemplate {
    /// The address of the built-in image.
    pub(crate) fn avatar_url(&self) -> String {
        format!("https://media.example/gifts/{}.png", self.avatar)
    }
}

/// The names of the built-in images.
pub(crate) const AVATARS: &[&str] = &["anchor", "compass", "lighthouse", "lantern"];

/// The templates, in the order in which they are offered.
pub(crate) const TEMPLATES: [GiftTemplate; 4] = [
    GiftTemplate {
        avatar: "anchor",
        name: "Steady hand",
        points: 5,
    },
    GiftTemplate {
        avatar: "compass",
        name: "Good advice",
        points: 10,
    },
    GiftTemplate {
        avatar: "lighthouse",
        name: "Guiding light",
        points: 25,
    },
    GiftTemplate {
        avatar: "lantern",
        name: "Bright idea",
        points: 50,
    },
];

/// The template with a built-in image.
pub(crate) fn template(avatar: &str) -> Option<&'static GiftTemplate> {
    TEMPLATES.iter().find(|template| template.avatar == avatar)
}

/// The points that a member has to give at the start. The API does not show them.
pub(crate) const POINTS: i64 = 100;

/// The price of a gift without a template.
pub(crate) const DEFAULT_COST: i64 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_built_in_image_has_one_template() {
        let names: Vec<&str> = TEMPLATES.iter().map(|template| template.avatar).collect();
        assert_eq!(names, AVATARS);
    }
}
