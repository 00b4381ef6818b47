//! Types and default values: which ones can replace each other.

use apollo_compiler::{
    Node, Schema,
    ast::{Type, Value},
    schema::ExtendedType,
};

/// Whether a reader of `old` can read `new`.
pub(in crate::diff) fn is_safe_output(old: &Type, new: &Type) -> bool {
    if new.is_non_null() {
        return is_safe_output(&old.clone().nullable(), &new.clone().nullable());
    }
    match (old, new) {
        (Type::Named(old), Type::Named(new)) => old == new,
        (Type::List(old), Type::List(new)) => is_safe_output(old, new),
        _ => false,
    }
}

/// Whether a value of type `old` is accepted as a `new`.
pub(super) fn is_safe_input(old: &Type, new: &Type) -> bool {
    match (old, new) {
        (Type::Named(old), Type::Named(new)) => old == new,
        (Type::List(old), Type::List(new)) => is_safe_input(old, new),
        _ if old.is_non_null() => is_safe_input(&old.clone().nullable(), &new.clone().nullable()),
        _ => false,
    }
}

/// Whether two defaults mean the same, each read as its type reads it.
pub(super) fn same_default(
    (old_schema, old_type, old): (&Schema, &Type, Option<&Node<Value>>),
    (new_schema, new_type, new): (&Schema, &Type, Option<&Node<Value>>),
) -> bool {
    match (old, new) {
        (None, None) => true,
        (Some(old), Some(new)) => {
            coerced(old_schema, old_type, old) == coerced(new_schema, new_type, new)
        }
        _ => false,
    }
}

/// The value as a server takes it: a lone value for a list is a list of one, an integer for a
/// float is a float, an integer for an ID is a text, and the order of an object's fields is nothing.
fn coerced(schema: &Schema, kind: &Type, value: &Value) -> Value {
    match (kind, value) {
        (_, Value::Null) => Value::Null,
        (Type::List(item) | Type::NonNullList(item), Value::List(values)) => Value::List(
            values
                .iter()
                .map(|value| coerced(schema, item, value).into())
                .collect(),
        ),
        (Type::List(item) | Type::NonNullList(item), value) => {
            Value::List(vec![coerced(schema, item, value).into()])
        }
        (Type::Named(name) | Type::NonNullNamed(name), value) => match value {
            Value::Int(number) if name == "Float" => Value::String(number.to_string()),
            Value::Float(number) if name == "Float" => Value::String(
                number
                    .try_to_f64()
                    .map_or_else(|_| number.to_string(), |number| number.to_string()),
            ),
            Value::Int(number) if name == "ID" => Value::String(number.to_string()),
            Value::Object(fields) => {
                let input = schema
                    .types
                    .get(name)
                    .and_then(ExtendedType::as_input_object);
                let mut fields: Vec<_> = fields
                    .iter()
                    .map(|(field, value)| {
                        let definition = input.and_then(|input| input.fields.get(field));
                        let value = definition.map_or_else(
                            || value.clone(),
                            |definition| coerced(schema, &definition.ty, value).into(),
                        );
                        (field.clone(), value)
                    })
                    .collect();
                fields.sort_by(|(a, _), (b, _)| a.cmp(b));
                Value::Object(fields)
            }
            value => value.clone(),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Type {
        Type::parse(text, "type").expect("a type")
    }

    #[test]
    fn outputs_may_gain_certainty_and_inputs_may_lose_demands() {
        for (old, new, output, input) in [
            ("A", "A!", true, false),
            ("A!", "A", false, true),
            ("[A]", "[A!]!", true, false),
            ("[A!]!", "[A]", false, true),
            ("A", "B", false, false),
            ("A", "[A]", false, false),
            ("[A]", "A", false, false),
        ] {
            let (from, to) = (kind(old), kind(new));
            assert_eq!(is_safe_output(&from, &to), output, "{old} → {new}, output");
            assert_eq!(is_safe_input(&from, &to), input, "{old} → {new}, input");
        }
    }
}
