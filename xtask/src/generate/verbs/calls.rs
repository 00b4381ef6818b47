//! A call of each verb, for a test: which operation it sends, and with which variables.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    super::{
        record::{Record, RecordField},
        rust::{self, ThisCrate},
    },
    argument,
    code::input_path,
    rows::{Handle, Inputs, Takes, Verb, of_constructor},
};

/// The file of calls.
pub(super) fn calls(handles: &[Handle<'_>]) -> String {
    let rows = handles
        .iter()
        .flat_map(|handle| handle.verbs.iter().map(move |verb| call(handle, verb)));
    rust::file(
        "A call of each verb that is generated.",
        &quote! {
            #![allow(deprecated, clippy::useless_conversion)]
            use futures_util::FutureExt as _;
            use mighty_operations::domain;
            use serde_json::json;

            use #ThisCrate::verbs::Call;

            /// Every verb.
            pub(crate) static CALLS: &[Call] = &[#(#rows),*];
        },
    )
}

fn call(handle: &Handle<'_>, verb: &Verb<'_>) -> TokenStream {
    let verb_name = format!("{}.{}", handle.table.noun, verb.name);
    let operation = &verb.operation.name;
    let (given, variables): (Vec<_>, TokenStream) = match &verb.takes {
        Takes::Input(input) => {
            let (made, value) = example(input, verb.inputs, 0).expect("required fields end");
            (vec![made], quote!({ "input": #value }))
        }
        Takes::Fields { fields, .. } => {
            let (given, entries) = examples(fields, verb.inputs, 0).expect("required fields end");
            (given, quote!({ "input": { #(#entries),* } }))
        }
        Takes::Variables { fields, .. } => {
            let (given, entries) = examples(fields, verb.inputs, 0).expect("required fields end");
            (given, quote!({ #(#entries),* }))
        }
    };
    let takes_input = matches!(verb.takes, Takes::Input(_));
    let confirmation = verb.row.irreversible.as_ref();
    let given = given
        .into_iter()
        .chain(confirmation.map(|_| quote!(domain::Irreversible)));
    let (of, method) = (&handle.name, &verb.method);
    let called = quote!(domain::#of::new(client).#method(#(#given),*));
    let done = if verb.operation.paging.is_some() {
        quote!(#called?.next_page().await.map(drop))
    } else {
        quote!(#called.await.map(drop))
    };
    quote! {
        Call {
            verb: #verb_name,
            operation: #operation,
            takes_input: #takes_input,
            variables: || json!(#variables),
            call: |client| async move { #done }.boxed(),
        }
    }
}

/// The arguments for these fields, and the entries that are sent.
fn examples(
    fields: &[&RecordField],
    inputs: &Inputs<'_>,
    depth: usize,
) -> Option<(Vec<TokenStream>, Vec<TokenStream>)> {
    let made = fields.iter().enumerate().map(|(at, field)| {
        let input = |name: &str| example(inputs.get(name)?, inputs, depth + 1);
        let (made, value) = argument::example(&field.kind, depth * 10 + at + 1, &input)?;
        let wire = &field.wire;
        Some((made, quote!(#wire: #value)))
    });
    made.collect::<Option<Vec<_>>>()
        .map(|made| made.into_iter().unzip())
}

/// An input with only its required fields, and the object that is sent.
fn example(
    input: &Record,
    inputs: &Inputs<'_>,
    depth: usize,
) -> Option<(TokenStream, TokenStream)> {
    if depth > 5 {
        return None;
    }
    let required: Vec<_> = of_constructor(&input.fields).collect();
    let (made, entries) = examples(&required, inputs, depth)?;
    let values: Vec<_> = required.iter().map(|field| &field.wire).zip(made).collect();
    let value = |of: &RecordField| {
        let value = values.iter().find(|(wire, _)| **wire == of.wire);
        value.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let made = input.made(&input_path(input), value);
    Some((made, quote!({ #(#entries),* })))
}
