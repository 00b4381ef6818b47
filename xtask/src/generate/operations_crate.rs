//! The generated part of mighty-operations.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    answer_types::shape,
    documents::Documents,
    output,
    rust::{self, ThisCrate},
    shapes::{OperationShape, Paging, Shapes, Step, Takes},
};
use crate::{outputs::Outputs, paths};

/// Adds the code for the documents. With `has_handles`, the module of handles is part of it.
pub(crate) fn add_outputs(
    outputs: &mut Outputs,
    documents: &Documents,
    shapes: &Shapes,
    has_handles: bool,
) {
    let mut add = |name: String, text: String| {
        outputs.add(format!("{}/{name}", paths::OPERATIONS_CODE), text);
    };
    let fragments = shapes.fragments.iter().map(shape);
    add(
        "models.rs".to_owned(),
        rust::file(
            "Types in the answers of operations: one type for each shared fragment.",
            &quote! {
                #![allow(deprecated)]
                use #ThisCrate::{decode::{self, Fields, Object}, encode::{self, Entries}};
                #(#fragments)*
            },
        ),
    );
    let mut by_area: BTreeMap<&str, Vec<&OperationShape>> = BTreeMap::new();
    for shape in &shapes.operations {
        by_area.entry(&shape.area).or_default().push(shape);
    }
    for (area, operations) in &by_area {
        let operations = operations.iter().map(|shape| operation(shape));
        add(
            format!("{area}.rs"),
            rust::file(
                &format!("The operations on {area}."),
                &quote! {
                    #![allow(deprecated, clippy::module_inception)]
                    #(#operations)*
                },
            ),
        );
    }
    for operation in &shapes.operations {
        add(
            operation.rust.document.clone(),
            documents.text(&operation.name),
        );
    }
    add(
        "mod.rs".to_owned(),
        modules(&by_area, documents, shapes, has_handles),
    );
    outputs.add(
        format!("{}/mod.rs", paths::OPERATIONS_TESTS),
        readers(shapes),
    );
    outputs.add(format!("{}/runs.rs", paths::OPERATIONS_TESTS), runs(shapes));
    outputs.add(
        format!("{}/requests.rs", paths::OPERATIONS_TESTS),
        requests(shapes),
    );
}

/// Every operation, for tests that run all of them.
fn runs(shapes: &Shapes) -> String {
    let rows = shapes.operations.iter().map(|operation| {
        let (area, name) = (&operation.rust.area, &operation.rust.request);
        quote!(row::<operations::#area::#name>)
    });
    rust::file(
        "Every operation with its output.",
        &quote! {
            #![allow(deprecated)]
            use mighty_operations::operations;

            use crate::outputs::{Row, row};

            /// Every operation.
            pub(crate) static RUNS: &[fn() -> Row] = &[#(#rows),*];
        },
    )
}

/// A reader of every operation's answer, and every mutation's class, for tests that go through all of
/// them.
fn readers(shapes: &Shapes) -> String {
    let rows = shapes.operations.iter().map(|operation| {
        let (area, name, text) = (
            &operation.rust.area,
            &operation.rust.request,
            &operation.name,
        );
        quote!((#text, read::<operations::#area::#name>, round_trip::<operations::#area::#name>))
    });
    let mutations = shapes.operations.iter().filter(|one| one.is_mutation);
    let classes = mutations.map(|operation| {
        let (area, name) = (&operation.rust.area, &operation.rust.request);
        let text = &operation.name;
        quote!((#text, <operations::#area::#name as Operation>::IDEMPOTENCE))
    });
    rust::file(
        "Every operation's reader, and every mutation's class.",
        &quote! {
            #![allow(deprecated)]
            use std::fmt::Debug;

            use mighty_operations::operations;
            use mighty_transport::{Idempotence, Operation};
            use serde::Serialize;

            type Reader = fn(&str) -> Result<String, serde_json::Error>;
            type RoundTrip = fn(&str) -> Result<(String, String, String), serde_json::Error>;

            /// Each operation's name, a function that reads the data of its answer, and one that also
            /// writes it and reads it again.
            pub(crate) static READERS: &[(&str, Reader, RoundTrip)] = &[#(#rows),*];

            /// Each mutation's name, and whether it may be repeated.
            pub(crate) static CLASSES: &[(&str, Idempotence)] = &[#(#classes),*];

            fn read<O: Operation<Data: Debug>>(data: &str) -> Result<String, serde_json::Error> {
                serde_json::from_str::<O::Data>(data).map(|data| format!("{data:?}"))
            }

            /// The text of the data, the data as it is written, and the text of what is read from that.
            fn round_trip<O: Operation<Data: Debug + Serialize>>(
                data: &str,
            ) -> Result<(String, String, String), serde_json::Error> {
                let before = serde_json::from_str::<O::Data>(data)?;
                let json = serde_json::to_string(&before)?;
                let after = serde_json::from_str::<O::Data>(&json)?;
                Ok((format!("{before:?}"), json, format!("{after:?}")))
            }
        },
    )
}

/// Every operation as a request, for tests of the operations' own statements.
fn requests(shapes: &Shapes) -> String {
    let rows = shapes.operations.iter().map(|operation| {
        let (area, name) = (&operation.rust.area, &operation.rust.request);
        quote!(request::<operations::#area::#name>)
    });
    rust::file(
        "Every operation as a request.",
        &quote! {
            #![allow(deprecated)]
            use mighty_operations::operations;
            use mighty_transport::{Operation, Request};
            use serde_json::{Value, json};

            /// Makes each operation's request, without variables.
            pub(crate) static REQUESTS: &[fn() -> Request<Value>] = &[#(#rows),*];

            fn request<O: Operation>() -> Request<Value> {
                Request::new(O::NAME, O::DOCUMENT, json!({}))
                    .with_kind(O::KIND)
                    .with_idempotence(O::IDEMPOTENCE)
                    .with_required_scopes(O::SCOPES)
            }
        },
    )
}

fn modules(
    by_area: &BTreeMap<&str, Vec<&OperationShape>>,
    documents: &Documents,
    shapes: &Shapes,
    has_handles: bool,
) -> String {
    let handles = has_handles.then(|| {
        quote!(
            pub(crate) mod handles;
        )
    });
    let areas = by_area.values().filter_map(|of_area| of_area.first());
    let areas = areas.map(|operation| &operation.rust.area);
    let rows = shapes.operations.iter().map(|operation| {
        let path = &operation.rust.area;
        let name = &operation.rust.request;
        quote!(<#path::#name as mighty_transport::Operation>::NAME,
               <#path::#name as mighty_transport::Operation>::DOCUMENT)
    });
    let listed = shapes.operations.iter().map(|operation| {
        let (path, name) = (&operation.rust.area, &operation.rust.request);
        let area = &operation.area;
        let about = &documents.sources[operation.name.as_str()].comment;
        quote!(OperationInfo::of::<#path::#name>(#area, #about))
    });
    rust::file(
        "Code that is generated from the documents.",
        &quote! {
            // Descriptions and names are the schema's own.
            #![allow(
                deprecated,
                nonstandard_style,
                clippy::doc_lazy_continuation,
                clippy::doc_overindented_list_items,
                // The formatter breaks long lines so.
                clippy::semicolon_if_nothing_returned,
                clippy::tabs_in_doc_comments
            )]
            use #ThisCrate::catalogue::OperationInfo;

            #(pub mod #areas;)*
            pub(crate) mod models;
            #handles

            /// The name and the document of every operation, by name.
            pub static DOCUMENTS: &[(&str, &str)] = &[#((#rows)),*];

            /// Every operation as data, by name.
            pub static CATALOGUE: &[OperationInfo] = &[#(#listed),*];
        },
    )
}

fn operation(operation: &OperationShape) -> TokenStream {
    let name = &operation.rust.request;
    let module = &operation.rust.module;
    let text = &operation.name;
    let file = operation.rust.document.clone();
    let variables = operation.variables.tokens();
    let shapes = operation.shapes.iter().map(shape);
    let kind = match operation.is_mutation {
        true => quote!(Mutation),
        false => quote!(Query),
    };
    let idempotence = match (operation.is_mutation, operation.is_idempotent) {
        (false, _) => quote!(Safe),
        (true, false) => quote!(Unsafe),
        (true, true) => quote!(Idempotent),
    };
    let scopes = operation.scopes.iter().map(|(coordinate, any_of)| {
        quote!(mighty_transport::RequiredScopes { coordinate: #coordinate, any_of: &[#(#any_of),*] })
    });
    let rejections = operation.payload.as_ref().map(|(field, nullable)| {
        let body = if *nullable {
            quote!(data.#field.as_ref().map_or(&[], |payload| &payload.errors))
        } else {
            quote!(&data.#field.errors)
        };
        quote!(fn rejections(data: &Self::Data) -> &[String] { #body })
    });
    let network_id = operation.network.as_ref().map(|steps| {
        let steps = steps.iter().map(|step| {
            let name = &step.name;
            if step.nullable {
                quote!(let at = at.#name.as_ref()?;)
            } else {
                quote!(let at = &at.#name;)
            }
        });
        quote! {
            fn network_id(data: &Self::Data) -> Option<u64> {
                let at = data;
                #(#steps)*
                at.resource_id.number()
            }
        }
    });
    let paging = operation
        .paging
        .as_ref()
        .map(|paging| paged(operation, paging));
    let has_output = output::implementation(operation);
    let parts = match &operation.output.takes {
        Takes::Parts(parts) => Some(output::parts(parts)),
        _ => None,
    };
    let about_module = rust::docs(&format!("The answer of {}.", rust::link_to_struct(name)));
    quote! {
        #variables

        impl mighty_transport::Operation for #name {
            type Data = #module::Data;
            const NAME: &'static str = #text;
            const DOCUMENT: &'static str = include_str!(#file);
            const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::#kind;
            const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::#idempotence;
            const SCOPES: &'static [mighty_transport::RequiredScopes] = &[#(#scopes),*];

            #rejections

            #network_id
        }

        #has_output

        #paging

        #about_module
        pub mod #module {
            use #ThisCrate::{decode::{self, Fields, Object}, encode::{self, Entries}};

            #(#shapes)*

            #parts
        }
    }
}

fn paged(operation: &OperationShape, paging: &Paging) -> TokenStream {
    let name = &operation.rust.request;
    let (item_type, page) = output::page_of(paging, &quote!(?));
    let steps = paging.steps.iter().map(|step| match step {
        Step::Field { name, nullable, .. } => {
            let try_ = nullable.then(|| quote!(?));
            quote!(let at = at.#name #try_;)
        }
        Step::Arm { of, variant, .. } => {
            let of = of.tokens();
            quote!(let #of::#variant(at) = at else { return None; };)
        }
    });
    let path = output::keys(&paging.steps);
    let (owner, field) = paging
        .coordinate
        .split_once('.')
        .expect("a field's coordinate");
    let backward = paging.is_backward.then(|| {
        quote! {
            impl #ThisCrate::pages::PagedBackward for #name {
                fn backward(&mut self) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
                    (&mut self.last, &mut self.before)
                }
            }
        }
    });
    quote! {
        impl #ThisCrate::pages::Paged for #name {
            type Item = #item_type;

            fn forward(&mut self) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
                (&mut self.first, &mut self.after)
            }

            fn page(
                &self,
                data: Self::Data,
            ) -> Result<Option<#ThisCrate::pages::Page<Self::Item>>, mighty_transport::Error> {
                let page = |at: Self::Data| -> Option<#ThisCrate::pages::Page<Self::Item>> {
                    #(#steps)*
                    Some(#page)
                };
                Ok(page(data))
            }

            fn page_limits(&self) -> #ThisCrate::pages::PageLimits {
                mighty_schema::pages::page_limits(#owner, #field)
            }

            fn connection_path(&self) -> Option<&str> {
                Some(#path)
            }
        }

        #backward
    }
}
