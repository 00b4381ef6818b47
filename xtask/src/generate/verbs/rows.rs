//! Verbs with their operations and arguments.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::Ident;
use quote::format_ident;

use super::{
    super::{
        given::Names,
        names::{ident, type_ident},
        record::{Need, Record, RecordField},
        schema_shapes::SchemaShapes,
        shapes::{OperationShape, Shapes},
        types::Kind,
    },
    table::{Row, Table, Tables},
};
use crate::{paths, task::Result};

/// The field of inputs that no caller needs.
const ECHO: &str = "clientMutationId";

/// A handle with its verbs.
pub(super) struct Handle<'a> {
    /// The facade's method, which is the module too.
    pub(super) noun: Ident,
    /// The type.
    pub(super) name: Ident,
    pub(super) table: &'a Table,
    pub(super) verbs: Vec<Verb<'a>>,
}

/// A verb that is generated.
pub(super) struct Verb<'a> {
    pub(super) name: &'a str,
    /// The method.
    pub(super) method: Ident,
    pub(super) row: &'a Row,
    pub(super) operation: &'a OperationShape,
    /// The struct whose fields the arguments set: the input, or the variables.
    pub(super) takes: Takes<'a>,
    /// All inputs of the schema, for examples.
    pub(super) inputs: &'a Inputs<'a>,
}

/// The inputs of the schema, by name.
pub(super) type Inputs<'a> = BTreeMap<&'a str, &'a Record>;

/// What a verb takes.
pub(super) enum Takes<'a> {
    /// Fields of an input, in this order, and whether there are others to set.
    Fields {
        input: &'a Record,
        fields: Vec<&'a RecordField>,
        has_others: bool,
    },
    /// The whole input.
    Input(&'a Record),
    /// Variables, in this order, and whether there are others to set.
    Variables {
        fields: Vec<&'a RecordField>,
        has_others: bool,
    },
}

/// All inputs of the schema.
pub(super) fn inputs<'a>(types: &'a SchemaShapes<'_>) -> Inputs<'a> {
    let inputs = types.inputs.iter();
    inputs.map(|input| (input.name, &input.record)).collect()
}

/// The handles of the table.
///
/// # Errors
/// What is wrong with the table.
pub(super) fn handles<'a>(
    inputs: &'a Inputs<'a>,
    shapes: &'a Shapes,
    tables: &'a Tables,
) -> Result<Vec<Handle<'a>>> {
    let operations = shapes.operations.iter();
    let operations: HashMap<_, _> = operations.map(|one| (one.name.as_str(), one)).collect();
    let (mut handles, mut types, mut reached) = (Vec::new(), Names::default(), Names::default());
    for table in &tables.0 {
        let path = table.path.display();
        let name_of_handle = type_ident(&table.handle);
        types.add(&name_of_handle, path.to_string());
        let mut methods = Names::default();
        methods.add(&ident("new"), format!("{path}: the constructor"));
        let mut verbs = Vec::new();
        for (name, row) in table.in_order() {
            let place = format!("{path}: {name}");
            let refused = |error: String| format!("{place}: {error}");
            if syn::parse_str::<syn::Ident>(name).is_err() {
                return Err(refused("it is not a name in Rust".to_owned()).into());
            }
            let method = ident(name);
            methods.add(&method, place.clone());
            for operation in row.operations() {
                let Some(known) = operations.get(operation) else {
                    return Err(refused(format!("there is no operation {operation}")).into());
                };
                if known.area != table.noun {
                    return Err(refused(format!(
                        "move the document of {operation} from the folder {} to {}",
                        known.area, table.noun
                    ))
                    .into());
                }
                reached.add_text(operation.to_owned(), place.clone());
            }
            if let Some(file) = &row.hand {
                by_hand(row, name, file).map_err(refused)?;
                continue;
            }
            let verb = verb(inputs, &operations, (name, method), row).map_err(refused)?;
            confirmed(name, row, verb.operation).map_err(refused)?;
            if let Some(with) = verb.with() {
                methods.add(&with, format!("{place}, with all settings"));
            }
            verbs.push(verb);
        }
        methods.refuse_twice()?;
        handles.push(Handle {
            noun: ident(&table.noun),
            name: name_of_handle,
            table,
            verbs,
        });
    }
    types.refuse_twice()?;
    let twice = reached.clashes();
    if !twice.is_empty() {
        return Err(format!("Two verbs send one operation:\n{}", twice.join("\n")).into());
    }
    Ok(handles)
}

/// Checks that the name of a verb that can't be undone says so, or that it takes a confirmation.
fn confirmed(name: &str, row: &Row, operation: &OperationShape) -> std::result::Result<(), String> {
    let (sends, table) = (&operation.name, paths::COORDINATES);
    let says_so = row.irreversible.is_some() || name.starts_with("delete");
    match (operation.is_irreversible, says_so) {
        (true, false) => Err(format!(
            "{sends} can't be undone: say why with `irreversible`"
        )),
        (false, _) if row.irreversible.is_some() => Err(format!(
            "{sends} is not among the mutations in {table} that can't be undone"
        )),
        _ => Ok(()),
    }
}

/// Checks a row whose method is written by hand.
fn by_hand(row: &Row, name: &str, file: &str) -> std::result::Result<(), String> {
    if row.operations().next().is_none() {
        return Err("it names no operation".to_owned());
    }
    if row.doc.is_some() || row.args.is_some() || row.errors.is_some() {
        return Err("a method that is written by hand has its docs there".to_owned());
    }
    let path = paths::root().join(paths::OPERATIONS).join("src").join(file);
    let text = std::fs::read_to_string(path).map_err(|error| format!("{file}: {error}"))?;
    let has = ["pub fn ", "pub async fn "].iter().any(|head| {
        [format!("{head}{name}("), format!("{head}{name}<")]
            .iter()
            .any(|head| text.contains(head))
    });
    if has {
        Ok(())
    } else {
        Err(format!("{file} has no public method {name}"))
    }
}

fn verb<'a>(
    inputs: &'a Inputs<'a>,
    operations: &HashMap<&str, &'a OperationShape>,
    (name, method): (&'a str, Ident),
    row: &'a Row,
) -> std::result::Result<Verb<'a>, String> {
    let mut sent = row.operations();
    let (Some(operation), None) = (sent.next(), sent.next()) else {
        return Err("it needs exactly one operation, or `hand`".to_owned());
    };
    if row.doc.is_none() {
        return Err("it has no docs".to_owned());
    }
    let operation = operations[operation];
    let takes = takes(inputs, operation, row.args.as_deref())?;
    if let Some(field) = row.replaces.iter().find(|wire| match &takes {
        Takes::Fields { input, .. } | Takes::Input(input) => {
            !input.fields.iter().any(|field| field.wire == **wire)
        }
        Takes::Variables { .. } => true,
    }) {
        return Err(format!("the input has no list {field} to replace"));
    }
    let keeps = |field: &&RecordField| row.replaces.contains(&field.wire) && !field.replaces_whole;
    if let Takes::Fields { input, .. } | Takes::Input(input) = &takes
        && let Some(field) = input.fields.iter().find(keeps)
    {
        return Err(format!(
            "{} is not among the lists in {} that are replaced as a whole",
            field.wire,
            paths::COORDINATES
        ));
    }
    Ok(Verb {
        name,
        method,
        row,
        operation,
        takes,
        inputs,
    })
}

fn takes<'a>(
    inputs: &'a Inputs<'a>,
    operation: &'a OperationShape,
    args: Option<&[String]>,
) -> std::result::Result<Takes<'a>, String> {
    let variables = &operation.variables.fields;
    let input = match &variables[..] {
        [field] if field.need == Need::Required => match &field.kind {
            Kind::Input(name) => inputs.get(name.schema.as_str()).copied(),
            _ => None,
        },
        _ => None,
    };
    let Some(input) = input else {
        let fields = chosen(variables, args)?;
        // Pages are turned by the pager.
        let turns = |field: &RecordField| matches!(&*field.wire, "after" | "before");
        return Ok(Takes::Variables {
            has_others: has_others(variables, &fields, turns),
            fields,
        });
    };
    let settable = |field: &&RecordField| field.wire != ECHO;
    let required = input
        .fields
        .iter()
        .filter(|field| is_required(field))
        .count();
    let takes_all = match args {
        Some(args) => args.is_empty() && input.fields.iter().any(|field| settable(&field)),
        None => required > 1,
    };
    if takes_all {
        return Ok(Takes::Input(input));
    }
    let fields = chosen(&input.fields, args)?;
    Ok(Takes::Fields {
        has_others: has_others(&input.fields, &fields, |field| field.wire == ECHO),
        input,
        fields,
    })
}

/// The fields that `args` names; without it, the required ones.
fn chosen<'a>(
    all: &'a [RecordField],
    args: Option<&[String]>,
) -> std::result::Result<Vec<&'a RecordField>, String> {
    let required = all.iter().filter(|field| is_required(field));
    let Some(args) = args else {
        return Ok(required.collect());
    };
    let mut fields: Vec<&RecordField> = Vec::new();
    for arg in args {
        let Some(field) = all.iter().find(|field| field.wire == *arg) else {
            let all: Vec<_> = all.iter().map(|field| &*field.wire).collect();
            let all = all.join(", ");
            return Err(format!("there is no argument {arg}, only {all}"));
        };
        if fields.iter().any(|known| known.wire == field.wire) {
            return Err(format!("it has the argument {arg} twice"));
        }
        fields.push(field);
    }
    for field in required {
        if !fields.iter().any(|known| known.wire == field.wire) {
            return Err(format!(
                "its arguments lack {}, which is required",
                field.wire
            ));
        }
    }
    Ok(fields)
}

/// The arguments of a constructor, in its order.
pub(super) fn of_constructor(all: &[RecordField]) -> impl Iterator<Item = &RecordField> {
    let needed = |need: Need| all.iter().filter(move |field| field.need == need);
    needed(Need::Required).chain(needed(Need::Chosen))
}

pub(super) fn is_required(field: &RecordField) -> bool {
    matches!(field.need, Need::Required | Need::Chosen)
}

fn has_others(
    all: &[RecordField],
    fields: &[&RecordField],
    but: impl Fn(&RecordField) -> bool,
) -> bool {
    let is_taken = |field: &RecordField| fields.iter().any(|taken| taken.wire == field.wire);
    all.iter().any(|field| !is_taken(field) && !but(field))
}

impl Verb<'_> {
    /// The second method, which takes everything that can be set; none if the first one does.
    pub(super) fn with(&self) -> Option<Ident> {
        let has_others = match &self.takes {
            Takes::Fields { has_others, .. } | Takes::Variables { has_others, .. } => *has_others,
            Takes::Input(_) => false,
        };
        has_others.then(|| format_ident!("{}_with", self.method))
    }
}
