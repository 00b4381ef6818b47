//! Features of the network and of spaces that hosts switch on and off.

use super::super::prelude::*;

/// Switches a feature. The others stay as they are.
pub(in crate::graphql::rules) fn switch(place: &mut Record, key: &str, is_on: bool) {
    let mut toggles = list(place);
    toggles
        .retain(|known| !matches!(known, Value::Object(known) if known.text("key") == Some(key)));
    toggles.push(
        Record::new("FeatureToggle")
            .with("key", key)
            .with("enabled", is_on)
            .into(),
    );
    place.set("featureToggles", Value::List(toggles));
}

/// Switches what the input's `featureToggles` says.
pub(in crate::graphql::rules) fn switch_all(given: &Given<'_>, place: &mut Record) {
    for toggle in given.objects("featureToggles").unwrap_or_default() {
        if let (Some(key), Some(is_on)) = (toggle.text("key"), toggle.flag("enabled")) {
            switch(place, &key, is_on);
        }
    }
}

fn list(place: &Record) -> Vec<Value> {
    match place.get("featureToggles") {
        Some(Value::List(toggles)) => toggles.clone(),
        _ => Vec::new(),
    }
}
