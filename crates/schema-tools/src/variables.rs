//! Whether the variables of an operation fit a schema.

use std::fmt;

use apollo_compiler::{
    ast::{self, Definition, OperationDefinition, Type},
    schema::{ExtendedType, InputObjectType},
};
use serde_json::{Map, Value};

use crate::schema::Schema;

/// A variable, or a part of one, that a server would refuse.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct VariableProblem {
    /// Where it is, for example `input.prices[0].amount`.
    pub path: String,
    /// What is wrong with it.
    pub message: String,
}

impl fmt::Display for VariableProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl Schema {
    /// Checks the variables of an operation before it is sent. Returns every part that doesn't fit
    /// its type. Values of scalars that the schema defines itself, such as dates, are not checked.
    ///
    /// `operation` names the operation in `document`; without a name the first one is meant. If the
    /// document can't be read, nothing is found.
    ///
    /// ```
    /// use mighty_schema_tools::Schema;
    /// use serde_json::json;
    ///
    /// let schema = Schema::parse("schema", "type Query { post(id: ID!, first: Int): ID }")?;
    /// let document = "query Post($id: ID!, $first: Int) { post(id: $id, first: $first) }";
    /// let variables = json!({ "first": "five", "idd": "7" });
    /// let problems = schema.variable_problems(document, "Post", variables.as_object().unwrap());
    /// let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
    /// assert_eq!(problems, [
    ///     "idd: there is no such variable; there are: id, first",
    ///     "id: it is missing, and a ID! is needed",
    ///     "first: it is a text, and a Int is needed",
    /// ]);
    /// # Ok::<_, mighty_schema_tools::Error>(())
    /// ```
    pub fn variable_problems(
        &self,
        document: &str,
        operation: &str,
        variables: &Map<String, Value>,
    ) -> Vec<VariableProblem> {
        let mut found = Found {
            schema: self,
            problems: Vec::new(),
        };
        let Ok(document) = ast::Document::parse(document, "document.graphql") else {
            return found.problems;
        };
        let Some(operation) = operation_in(&document, operation) else {
            return found.problems;
        };
        let names: Vec<&str> = operation
            .variables
            .iter()
            .map(|one| one.name.as_str())
            .collect();
        found.unknown(variables, &names, "", "variable");
        for variable in &operation.variables {
            let name = variable.name.as_str();
            match variables.get(name) {
                Some(value) => found.value(&variable.ty, value, name),
                None if variable.ty.is_non_null() && variable.default_value.is_none() => {
                    found.missing(&variable.ty, name.to_owned());
                }
                None => {}
            }
        }
        found.problems
    }
}

fn operation_in<'a>(document: &'a ast::Document, name: &str) -> Option<&'a OperationDefinition> {
    document
        .definitions
        .iter()
        .find_map(|definition| match definition {
            Definition::OperationDefinition(operation) => {
                let is_it =
                    name.is_empty() || operation.name.as_ref().is_some_and(|own| own == name);
                is_it.then_some(&**operation)
            }
            _ => None,
        })
}

struct Found<'a> {
    schema: &'a Schema,
    problems: Vec<VariableProblem>,
}

impl Found<'_> {
    fn add(&mut self, path: impl Into<String>, message: impl Into<String>) {
        self.problems.push(VariableProblem {
            path: path.into(),
            message: message.into(),
        });
    }

    fn missing(&mut self, ty: &Type, path: String) {
        self.add(path, format!("it is missing, and a {ty} is needed"));
    }

    /// Names that are not among the known ones.
    fn unknown(&mut self, given: &Map<String, Value>, known: &[&str], path: &str, what: &str) {
        for name in given.keys().filter(|name| !known.contains(&name.as_str())) {
            let choice = if known.is_empty() {
                "there are none".to_owned()
            } else {
                format!("there are: {}", known.join(", "))
            };
            self.add(
                join(path, name),
                format!("there is no such {what}; {choice}"),
            );
        }
    }

    fn value(&mut self, ty: &Type, value: &Value, path: &str) {
        if value.is_null() {
            if ty.is_non_null() {
                self.add(path, format!("it is null, and a {ty} is needed"));
            }
            return;
        }
        match (ty, value) {
            (Type::List(item) | Type::NonNullList(item), Value::Array(values)) => {
                for (at, value) in values.iter().enumerate() {
                    self.value(item, value, &format!("{path}[{at}]"));
                }
            }
            // A single value stands for a list of one.
            (Type::List(item) | Type::NonNullList(item), value) => self.value(item, value, path),
            (Type::Named(name) | Type::NonNullNamed(name), value) => {
                self.named(name.as_str(), value, path);
            }
        }
    }

    fn named(&mut self, name: &str, value: &Value, path: &str) {
        let schema = self.schema;
        match schema.document().types.get(name) {
            Some(ExtendedType::InputObject(input)) => match value {
                Value::Object(fields) => self.object(input, fields, path),
                other => self.wrong(other, name, path),
            },
            Some(ExtendedType::Enum(kind)) => {
                let text = value.as_str();
                if !text.is_some_and(|text| kind.values.contains_key(text)) {
                    let values: Vec<&str> = kind.values.keys().map(|name| name.as_str()).collect();
                    let message = format!("it must be one of: {}", values.join(", "));
                    self.add(path, message);
                }
            }
            Some(ExtendedType::Scalar(_)) => {
                let fits = match name {
                    "Int" => value
                        .as_i64()
                        .is_some_and(|number| i32::try_from(number).is_ok()),
                    "Float" => value.is_number(),
                    "String" => value.is_string(),
                    "Boolean" => value.is_boolean(),
                    "ID" => value.is_string() || value.is_i64() || value.is_u64(),
                    _ => true,
                };
                if !fits {
                    self.wrong(value, name, path);
                }
            }
            _ => {}
        }
    }

    fn object(&mut self, input: &InputObjectType, fields: &Map<String, Value>, path: &str) {
        let names: Vec<&str> = input.fields.keys().map(|name| name.as_str()).collect();
        self.unknown(fields, &names, path, "field");
        for (name, field) in &input.fields {
            let at = join(path, name.as_str());
            match fields.get(name.as_str()) {
                Some(value) => self.value(&field.ty, value, &at),
                None if field.is_required() => self.missing(&field.ty, at),
                None => {}
            }
        }
    }

    fn wrong(&mut self, value: &Value, name: &str, path: &str) {
        let is = match value {
            Value::Null => "null",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.add(path, format!("it is {is}, and a {name} is needed"));
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const SCHEMA: &str = "
        type Query { network: Int }
        type Mutation { createPlan(input: PlanInput!): Int }
        input PlanInput { title: String! prices: [PriceInput!] kind: Kind retries: Int! = 3 }
        input PriceInput { amount: Float! at: Date }
        enum Kind { FREE PAID }
        scalar Date";
    const DOCUMENT: &str = "mutation P($input: PlanInput!) { createPlan(input: $input) }";

    fn problems(variables: &Value) -> Vec<String> {
        let schema = Schema::parse("schema", SCHEMA).expect("schema");
        let variables = variables.as_object().expect("object");
        let problems = schema.variable_problems(DOCUMENT, "P", variables);
        problems.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn variables_that_fit_have_no_problems() {
        let input = json!({ "title": "Gold", "kind": "PAID", "prices": { "amount": 5, "at": 1 } });
        assert_eq!(problems(&json!({ "input": input })), [""; 0]);
    }

    #[test]
    fn every_part_that_does_not_fit_is_named_with_its_path() {
        let prices = json!([{ "amount": "5" }, { "at": "now" }, null]);
        let input = json!({ "titel": "Gold", "kind": "OTHER", "prices": prices, "retries": null });
        assert_eq!(
            problems(&json!({ "input": input })),
            [
                "input.titel: there is no such field; there are: title, prices, kind, retries",
                "input.title: it is missing, and a String! is needed",
                "input.prices[0].amount: it is a text, and a Float is needed",
                "input.prices[1].amount: it is missing, and a Float! is needed",
                "input.prices[2]: it is null, and a PriceInput! is needed",
                "input.kind: it must be one of: FREE, PAID",
                "input.retries: it is null, and a Int! is needed",
            ]
        );
        assert_eq!(
            problems(&json!({})),
            ["input: it is missing, and a PlanInput! is needed"]
        );
    }
}
