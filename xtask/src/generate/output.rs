//! The Rust code for the output of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    answer_types::{declared, entries, serialize},
    lower::is_outcome,
    names::{ident, snake},
    rust::{self, ThisCrate},
    shapes::{End, FieldShape, OperationShape, Output, Paging, Parts, Step, Takes, Way},
    types::{Kind, Leaf, Slot},
};

/// The type of the operation's output.
pub(super) fn kind(operation: &OperationShape) -> TokenStream {
    match &operation.output.takes {
        Takes::Value(slot) => slot.tokens(),
        Takes::OneOf { kind, .. } => kind.tokens(),
        Takes::Success | Takes::Nothing => quote!(()),
        Takes::Page => {
            let paging = operation.paging.as_ref().expect("it is paged");
            let (item, _) = page_of(paging, &quote!());
            quote!(#ThisCrate::pages::Page<#item>)
        }
        Takes::Parts(_) => {
            let (area, module) = (&operation.rust.area, &operation.rust.module);
            quote!(#ThisCrate::generated::#area::#module::Output)
        }
    }
}

/// The operation's implementation of `HasOutput`.
pub(super) fn implementation(operation: &OperationShape) -> TokenStream {
    let name = &operation.rust.request;
    let output = &operation.output;
    let kind = kind(operation);
    let taken = match &output.takes {
        Takes::Value(_) => quote!(Ok(at)),
        Takes::OneOf { of, .. } => {
            let path = keys(&output.steps);
            quote! {
                match at {
                    #kind::Unknown(other) => Err(
                        #ThisCrate::output::Missing::with_type(#path, #of, other.typename)
                    ),
                    at => Ok(at),
                }
            }
        }
        Takes::Nothing => quote!(let _ = at; Ok(())),
        Takes::Success => {
            let missing = missing(&keys(&output.steps));
            quote!(if at { Ok(()) } else { Err(#missing) })
        }
        Takes::Page => page(operation, &output.steps),
        Takes::Parts(parts) => {
            let (places, values) = values(parts, &output.steps);
            quote!(#(#places)* Ok(#kind { #(#values,)* }))
        }
    };
    let steps = steps(output);
    quote! {
        impl #ThisCrate::output::HasOutput for #name {
            type Output = #kind;

            fn output(data: Self::Data) -> Result<Self::Output, #ThisCrate::output::Missing> {
                let at = data;
                #(#steps)*
                #taken
            }
        }
    }
}

fn steps(output: &Output) -> impl Iterator<Item = TokenStream> + '_ {
    let may_be_null = matches!(&output.takes, Takes::Value(slot) if slot.nullable);
    let last = output.steps.len();
    (1..=last).map(move |end| {
        let mut step = output.steps[end - 1].clone();
        if let Step::Field { nullable, .. } = &mut step {
            *nullable &= !(may_be_null && end == last);
        }
        let value = step_from(&quote!(at), &step, &keys(&output.steps[..end]));
        quote!(let at = #value;)
    })
}

/// The value that `step` leads to. `path` are the keys up to there.
fn step_from(from: &TokenStream, step: &Step, path: &str) -> TokenStream {
    match step {
        Step::Field { name, nullable, .. } => {
            let or_missing = nullable.then(|| {
                let missing = missing(path);
                quote!(.ok_or(#missing)?)
            });
            quote!(#from.#name #or_missing)
        }
        Step::Arm {
            of,
            name: wanted,
            variant,
        } => {
            let of = of.tokens();
            quote! {
                match #from {
                    #of::#variant(at) => *at,
                    #of::Unknown(other) => return Err(
                        #ThisCrate::output::Missing::with_type(#path, #wanted, other.typename)
                    ),
                }
            }
        }
    }
}

/// The keys of the fields, with dots between them.
pub(super) fn keys(steps: &[Step]) -> String {
    let keys = steps.iter().filter_map(|step| match step {
        Step::Field { key, .. } => Some(&**key),
        Step::Arm { .. } => None,
    });
    keys.collect::<Vec<_>>().join(".")
}

fn missing(path: &str) -> TokenStream {
    quote!(#ThisCrate::output::Missing::at(#path))
}

fn page(operation: &OperationShape, steps: &[Step]) -> TokenStream {
    let paging = operation.paging.as_ref().expect("it is paged");
    let nodes = format!("{}.nodes", keys(steps));
    let missing = missing(&nodes);
    let (_, page) = page_of(paging, &quote!(.ok_or(#missing)?));
    quote!(Ok(#page))
}

/// The type of a connection's items, and the page of the connection `at`. If its nodes are null,
/// `or_else` decides.
pub(super) fn page_of(paging: &Paging, or_else: &TokenStream) -> (TokenStream, TokenStream) {
    let node = paging.nodes.item().expect("nodes are a list");
    let page = page_at(&paging.nodes, paging.has_total, or_else);
    (node.kind.tokens(), page)
}

/// The page of the connection `at`.
fn page_at(nodes: &Slot, has_total: bool, or_else: &TokenStream) -> TokenStream {
    let node = nodes.item().expect("nodes are a list");
    let or_else = nodes.nullable.then_some(or_else);
    let page = if node.nullable {
        quote!(with_gaps)
    } else {
        quote!(new)
    };
    let total = if has_total {
        quote!(Some(at.total_count))
    } else {
        quote!(None)
    };
    quote!(#ThisCrate::pages::Page::#page(at.nodes #or_else, at.page_info, #total))
}

/// The places that several parts lie below, each taken once, and then the parts.
fn values(parts: &Parts, base: &[Step]) -> (Vec<TokenStream>, Vec<TokenStream>) {
    let mut known: Vec<(&[Step], TokenStream)> = vec![(&[], quote!(at))];
    let (mut places, mut values) = (Vec::new(), Vec::new());
    for (field, way) in parts.shape.fields.iter().zip(&parts.ways) {
        let path = |end: usize| keys(&[base, &way.steps[..end]].concat());
        let last = way.steps.len().saturating_sub(1);
        let mut from = quote!(at);
        for end in 1..=last {
            let steps = &way.steps[..end];
            if let Some((_, place)) = known.iter().find(|(at, _)| *at == steps) {
                from = place.clone();
                continue;
            }
            let place = format_ident!("at_{}", known.len());
            let value = step_from(&from, &steps[end - 1], &path(end));
            places.push(quote!(let #place = #value;));
            from = quote!(#place);
            known.push((steps, from.clone()));
        }
        let value = step_from(&from, &way.steps[last], &path(last + 1));
        let value = ended(way, field, &value, &path(last + 1));
        let name = &field.name;
        values.push(quote!(#name: #value));
    }
    (places, values)
}

/// What becomes of the value of a part.
fn ended(way: &Way, field: &FieldShape, value: &TokenStream, path: &str) -> TokenStream {
    match &way.end {
        End::Value => value.clone(),
        End::OneOf { kind, of } => {
            let kind = kind.tokens();
            quote! {
                match #value {
                    #kind::Unknown(other) => return Err(
                        #ThisCrate::output::Missing::with_type(#path, #of, other.typename)
                    ),
                    at => at,
                }
            }
        }
        End::Page { nodes, has_total } => {
            let missing = missing(&format!("{path}.nodes"));
            let page = page_at(nodes, *has_total, &quote!(.ok_or(#missing)?));
            if field.slot.nullable {
                quote!(match #value { Some(at) => Some(#page), None => None })
            } else {
                quote!({ let at = #value; #page })
            }
        }
    }
}

/// The struct for several fields of a payload.
pub(super) fn parts(parts: &Parts) -> TokenStream {
    let outcome = parts.shape.fields.iter().find(|field| is_outcome(field));
    let flags: Vec<_> = parts
        .shape
        .fields
        .iter()
        .filter(|field| field.slot.kind == Kind::Leaf(Leaf::Boolean))
        .collect();
    let must_use = match (outcome, &flags[..]) {
        (Some(_), _) => Some("the call can succeed and change nothing: check the outcome"),
        (None, [_, ..]) => Some("it says what the call did"),
        (None, []) => None,
    };
    let must_use = must_use.map(|why| quote!(#[must_use = #why]));
    let declared = declared(&parts.shape, &must_use.into_iter().collect());
    let methods = outcome
        .map(of_outcome)
        .into_iter()
        .chain(flags.into_iter().map(flag));
    let methods: Vec<_> = methods.collect();
    let methods = (!methods.is_empty()).then(|| quote!(impl Output { #(#methods)* }));
    let (entries, serialize) = (entries(&parts.shape), serialize(&parts.shape.name));
    quote! {
        #declared
        #entries
        #serialize
        #methods
    }
}

/// The predicates of an outcome, on the struct that has it.
fn of_outcome(field: &FieldShape) -> TokenStream {
    let name = &field.name;
    let methods = super::outcomes::PREDICATES
        .iter()
        .map(|(method, about, _)| {
            let docs = rust::docs(about);
            let method = ident(method);
            let body = if field.slot.nullable {
                quote!(self.#name.as_ref().is_some_and(|outcome| outcome.#method()))
            } else {
                quote!(self.#name.#method())
            };
            quote! {
                #docs
                pub fn #method(&self) -> bool { #body }
            }
        });
    quote!(#(#methods)*)
}

/// A predicate for a Boolean that may be null: `newlyCreated` → `is_new`.
fn flag(field: &FieldShape) -> TokenStream {
    let name = &field.name;
    let what = snake(&field.key);
    let method = match what.strip_suffix("newly_created") {
        Some(what) => format_ident!("is_{what}new"),
        None => format_ident!("is_{what}"),
    };
    let about = if field.slot.nullable {
        format!("Whether `{}` is true; null counts as false.", field.name)
    } else {
        format!("Whether `{}` is true.", field.name)
    };
    let about = rust::docs(&about);
    let body = if field.slot.nullable {
        quote!(self.#name == Some(true))
    } else {
        quote!(self.#name)
    };
    quote! {
        #about
        pub fn #method(&self) -> bool { #body }
    }
}
