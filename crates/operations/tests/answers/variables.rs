//! Variables for operations, with ids of existing records.

use std::collections::BTreeMap;

use apollo_compiler::{
    Schema,
    ast::Type,
    executable::{Operation, VariableDefinition},
};
use mighty_core::GlobalId;
use serde_json::{Map, Value, json};

/// Ids from earlier answers, one for each type.
#[derive(Default)]
pub(crate) struct Ids(BTreeMap<String, GlobalId>, BTreeMap<String, Value>);

/// Fields whose value tells records of one type apart.
const KINDS: [&str; 3] = ["responseType", "pricingType", "postType"];

impl Ids {
    /// Adds an id under a name of its own.
    pub(crate) fn add_as(&mut self, name: &str, id: GlobalId) {
        self.0.insert(name.to_owned(), id);
    }

    pub(crate) fn add(&mut self, id: GlobalId) {
        if let Some(class) = id.class() {
            self.0.entry(class).or_insert(id);
        }
    }

    /// The value with the id of a known record for each text such as `id of Post`, or `id of
    /// CustomField TEXT_SHORT`. `first of events instanceIndex` is that field of the first item of the
    /// first list called so.
    pub(crate) fn named(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => {
                if let Some(class) = text.strip_prefix("id of ") {
                    json!(self.class(class).expect(class))
                } else if let Some(place) = text.strip_prefix("first of ") {
                    self.1.get(place).expect(place).clone()
                } else {
                    value.clone()
                }
            }
            Value::Array(items) => items.iter().map(|item| self.named(item)).collect(),
            Value::Object(fields) => {
                let fields = fields.iter();
                let fields = fields.map(|(key, value)| (key.clone(), self.named(value)));
                fields.collect::<Map<_, _>>().into()
            }
            other => other.clone(),
        }
    }

    /// Adds every GlobalID of an answer.
    pub(crate) fn gather(&mut self, answer: &Value) {
        match answer {
            Value::String(text) => {
                if let Ok(id) = GlobalId::parse(text) {
                    self.add(id);
                }
            }
            Value::Object(fields) => {
                for kind in KINDS.iter().filter_map(|kind| fields.get(*kind)?.as_str()) {
                    let id = fields.get("id").and_then(Value::as_str);
                    if let Some(id) = id.and_then(|id| GlobalId::parse(id).ok())
                        && let Some(class) = id.class()
                    {
                        self.0.entry(format!("{class} {kind}")).or_insert(id);
                    }
                }
                for (key, value) in fields {
                    if let Some(Value::Object(first)) = value.as_array().and_then(|all| all.first())
                    {
                        for (field, value) in first {
                            let place = format!("{key} {field}");
                            self.1.entry(place).or_insert_with(|| value.clone());
                        }
                    }
                    self.gather(value);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.gather(item)),
            _ => {}
        }
    }

    /// An id that fits the variable `name` of an operation on `subject`, or any id if none fits.
    fn of(&self, subject: &str, name: &str) -> Option<&GlobalId> {
        let class = match name {
            "id" | "ids" | "idOrSlug" | "atItemId" => return self.about(subject),
            "spaceId" | "spaceIds" | "landingSpaceId" | "courseId" => "FlexSpace",
            "memberId" | "memberIds" | "recipientId" | "recipientIds" | "senderId" => "User",
            "planId" | "planIds" | "paymentPlanId" | "bundleId" => "PaymentPlan",
            "assetId" | "assetIds" | "avatarId" | "headerId" => "Asset",
            "conversationId" if subject.contains("Message") && !subject.contains("Direct") => {
                "FlexSpace"
            }
            "conversationId" => "DirectMessage",
            "messageId" if subject.contains("Direct") => "PrivateMessage",
            "messageId" | "chatId" => "ChatMessage",
            "targetId" | "contextTargetableId" => "Post",
            "answerId" => "PollAnswer",
            "choiceId" => "PollChoice",
            "collectionId" => "SpacesCollection",
            "parentId" => "Coursework",
            "quizQuestionId" => "Poll",
            "subscriptionId" => "PaymentSubscription",
            _ => name.strip_suffix("Ids").or(name.strip_suffix("Id"))?,
        };
        let (first, rest) = class.split_at_checked(1)?;
        self.class(&format!("{}{rest}", first.to_uppercase()))
    }

    /// The id of the record of an operation. For `SpacePins` it is that of a pin if one is known,
    /// otherwise that of a space.
    fn about(&self, subject: &str) -> Option<&GlobalId> {
        let words: Vec<usize> = subject
            .char_indices()
            .filter(|(_, letter)| letter.is_uppercase())
            .map(|(at, _)| at)
            .collect();
        let starts = words.iter().rev().map(|at| &subject[..*at]);
        let ends = words.iter().map(|at| &subject[*at..]);
        let mut parts = [subject].into_iter().chain(starts).chain(ends);
        parts.find_map(|part| self.class(part))
    }

    fn class(&self, class: &str) -> Option<&GlobalId> {
        let class = if class == "Space" { "FlexSpace" } else { class };
        self.0.get(class)
    }
}

/// The variables of an operation.
pub(crate) fn variables(schema: &Schema, ids: &Ids, operation: &Operation) -> Value {
    let maker = Maker::of(schema, ids, operation);
    let given = operation
        .variables
        .iter()
        .filter_map(|variable| Some((variable.name.to_string(), maker.variable(variable)?)));
    Value::Object(given.collect())
}

/// The same variables as `sent`, with values that name real records. No field is added or left out.
pub(crate) fn filled(schema: &Schema, ids: &Ids, operation: &Operation, sent: &Value) -> Value {
    let maker = Maker::of(schema, ids, operation);
    let variable = |name: &String, value: &Value| {
        let mut known = operation.variables.iter();
        let known = known.find(|variable| *variable.name == **name);
        known.map_or_else(|| value.clone(), |known| maker.like(value, name, &known.ty))
    };
    let Some(sent) = sent.as_object() else {
        return sent.clone();
    };
    let filled = sent
        .iter()
        .map(|(name, value)| (name.clone(), variable(name, value)));
    filled.collect::<Map<_, _>>().into()
}

struct Maker<'a> {
    schema: &'a Schema,
    ids: &'a Ids,
    subject: &'a str,
}

impl<'a> Maker<'a> {
    fn of(schema: &'a Schema, ids: &'a Ids, operation: &'a Operation) -> Self {
        let name = operation.name.as_ref().map_or("", |name| name.as_str());
        // The record of `UpdatePost` is a post.
        let subject = name.find(|letter: char| letter.is_uppercase() && !name.starts_with(letter));
        Self {
            schema,
            ids,
            subject: subject.map_or(name, |at| &name[at..]),
        }
    }

    /// A value for the same fields as `sent` has.
    fn like(&self, sent: &Value, name: &str, ty: &Type) -> Value {
        let input = self.schema.get_input_object(ty.inner_named_type());
        match (sent, input) {
            (Value::Array(items), _) if ty.is_list() => {
                let items = items.iter();
                items
                    .map(|item| self.like(item, name, ty.item_type()))
                    .collect()
            }
            (Value::Object(fields), Some(input)) => {
                let filled = fields.iter().map(|(key, value)| {
                    let field = input
                        .fields
                        .get(key.as_str())
                        .expect("a field of the input");
                    (key.clone(), self.like(value, key, &field.ty))
                });
                filled.collect::<Map<_, _>>().into()
            }
            (Value::Number(_), _) if name == "first" => sent.clone(),
            _ => self.value(name, ty),
        }
    }

    fn variable(&self, variable: &VariableDefinition) -> Option<Value> {
        if let Some(first) = variable.name.strip_prefix("first") {
            return first.is_empty().then(|| json!(3));
        }
        let is_required = variable.ty.is_non_null();
        is_required.then(|| self.value(&variable.name, &variable.ty))
    }

    fn value(&self, name: &str, ty: &Type) -> Value {
        if ty.is_list() {
            return json!([self.value(name, ty.item_type())]);
        }
        let id = || {
            let any = || self.ids.0.get("User");
            json!(self.ids.of(self.subject, name).or_else(any))
        };
        match ty.inner_named_type().as_str() {
            "ID" => id(),
            "String" => match name {
                "idOrSlug" => id(),
                "status" => json!("yes"),
                "eventType" => json!("local"),
                "templateCanonicalName" => json!("feed_v3"),
                "canonicalName" => json!("scale"),
                "pricingType" => json!("free"),
                "emoji" => json!("👍"),
                "instanceIndex" => json!("20261104T180000Z"),
                "email" => json!("new@harbor.example"),
                "url" => json!("https://harbor.example/"),
                "domain" => json!("sea.harbor.example"),
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
            named => self.of_schema(named),
        }
    }

    /// The first value of an enum, or an input with its required fields.
    fn of_schema(&self, named: &str) -> Value {
        if let Some(kind) = self.schema.get_enum(named) {
            return json!(kind.values.keys().next().map(|value| value.as_str()));
        }
        let Some(input) = self.schema.get_input_object(named) else {
            return Value::Null;
        };
        let required = input.fields.values().filter(|field| field.is_required());
        let mut fields: Map<String, Value> = required
            .map(|field| (field.name.to_string(), self.value(&field.name, &field.ty)))
            .collect();
        if input.fields.contains_key("atTop") {
            fields.insert("atTop".to_owned(), json!(true));
        }
        Value::Object(fields)
    }
}
