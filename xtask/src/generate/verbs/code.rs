//! The Rust code of handles.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    super::{
        output,
        record::{Record, RecordField},
        rust::{self, ThisCrate},
        shapes::OperationShape,
    },
    argument,
    rows::{Handle, Takes, Verb, is_required},
    table::Viewer,
};

/// The file of a handle.
pub(super) fn handle(handle: &Handle<'_>) -> String {
    let (name, noun) = (&handle.name, &handle.table.noun);
    let docs = rust::docs(&format!(
        "{}\n\nThe facade has it as `mighty.{noun}()`.",
        handle.table.doc.trim()
    ));
    let verbs = handle.verbs.iter().map(verb);
    rust::file(
        &format!("The handle `{}`.", handle.table.handle),
        &quote! {
            #![allow(deprecated, clippy::too_many_arguments, clippy::useless_conversion)]
            use mighty_transport::{Client, Error};

            use #ThisCrate::{output::run, pages::Pager};

            #docs
            #[derive(Debug, Clone, Copy)]
            pub struct #name<'a>(pub(crate) &'a Client);

            impl<'a> #name<'a> {
                /// A handle that sends its requests with `client`.
                pub fn new(client: &'a Client) -> Self {
                    Self(client)
                }

                #(#verbs)*
            }
        },
    )
}

/// The module of all handles.
pub(super) fn modules(handles: &[Handle<'_>]) -> String {
    let modules: Vec<_> = handles.iter().map(|handle| &handle.noun).collect();
    let types: Vec<_> = handles.iter().map(|handle| &handle.name).collect();
    rust::file(
        "A handle for each noun of the API.",
        &quote! {
            // A handle can have only verbs of one sort.
            #![allow(unused_imports)]
            #(mod #modules;)*

            #(pub use #modules::#types;)*
        },
    )
}

/// The module of the facade's generated code.
pub(super) fn facade_modules() -> String {
    rust::file(
        "Code that is generated from the table of verbs.",
        &quote!(
            mod handles;
        ),
    )
}

/// The facade's methods, one for each handle.
pub(super) fn facade(handles: &[Handle<'_>]) -> String {
    let methods = handles.iter().map(|handle| {
        let docs = format!(
            "{}\n\n```\n{}\n```",
            handle.table.doc.trim(),
            example(handle)
        );
        let docs = rust::docs(&docs);
        let (noun, name) = (&handle.noun, &handle.name);
        quote! {
            #docs
            pub fn #noun(&self) -> domain::#name<'_> {
                domain::#name::new(self.client())
            }
        }
    });
    rust::file(
        "The handles of the client.",
        &quote! {
            use mighty_operations::domain;

            /// The API, noun by noun.
            impl #ThisCrate::Mighty {
                #(#methods)*
            }
        },
    )
}

/// The example with a sandbox around it, which readers don't see.
fn example(handle: &Handle<'_>) -> String {
    let (viewer, scopes) = match handle.table.example_as {
        Viewer::Host => ("host", ""),
        Viewer::Member => ("member", ".filter(|scope| !scope.is_host_only())"),
    };
    format!(
        "# #[tokio::main]\n\
         # async fn main() -> Result<(), Box<dyn std::error::Error>> {{\n\
         # let sandbox = mighty_sandbox::Sandbox::start().await?;\n\
         # let scopes: Vec<&str> = mighty_networks::Scope::KNOWN.iter(){scopes}.map(|scope| scope.as_str()).collect();\n\
         # let token = sandbox.tokens_for(sandbox.{viewer}(), &scopes).access_token;\n\
         # let mighty = mighty_networks::Mighty::builder(sandbox.subdomain())\n\
         #     .graphql_url(sandbox.graphql_url())\n\
         #     .user_agent(\"example/1.0 (+https://example.org)\")\n\
         #     .access_token(token)\n\
         #     .build()?;\n\
         {}\n\
         # Ok(())\n\
         # }}",
        handle.table.example.trim()
    )
}

fn verb(verb: &Verb<'_>) -> TokenStream {
    let name = &verb.method;
    let docs = rust::docs(&docs(verb));
    let deprecated = rust::deprecated(verb.operation.variables.deprecated.as_deref());
    let (arguments, request) = request(verb);
    let method = method(verb, name, &arguments, &request);
    let with = verb.with().map(|name| with(verb, &name));
    quote! {
        #docs
        #deprecated
        #method

        #with
    }
}

/// The variant that takes everything that can be set.
fn with(verb: &Verb<'_>, name: &Ident) -> TokenStream {
    let (short, operation) = (verb.name, path(verb.operation));
    let (argument, request, what) = match &verb.takes {
        Takes::Fields { input, .. } => {
            let kind = input_path(input);
            (
                quote!(input: #kind),
                quote!(#operation::new(input)),
                "the input",
            )
        }
        _ => (quote!(query: #operation), quote!(query), "the operation"),
    };
    let errors = format!("# Errors\nAs [`{short}`](Self::{short}).");
    let docs = rust::docs(&format!(
        "As [`{short}`](Self::{short}), but takes {what}, so that you can set everything.\n\n{errors}"
    ));
    let deprecated = rust::deprecated(verb.operation.variables.deprecated.as_deref());
    let method = method(verb, name, &argument, &request);
    quote! {
        #docs
        #deprecated
        #method
    }
}

fn method(
    verb: &Verb<'_>,
    name: &Ident,
    arguments: &TokenStream,
    request: &TokenStream,
) -> TokenStream {
    let confirmation = verb.row.irreversible.as_ref().map(|_| {
        let comma = (!arguments.is_empty()).then(|| quote!(,));
        quote!(#comma _: #ThisCrate::domain::Irreversible)
    });
    if verb.operation.paging.is_some() {
        let operation = path(verb.operation);
        return quote! {
            pub fn #name(self, #arguments) -> Result<Pager<#operation>, Error> {
                Pager::forward(self.0, #request)
            }
        };
    }
    let kind = output::kind(verb.operation);
    quote! {
        pub async fn #name(self, #arguments #confirmation) -> Result<#kind, Error> {
            run(self.0, #request).await
        }
    }
}

/// The arguments, and the operation that is made of them.
fn request(verb: &Verb<'_>) -> (TokenStream, TokenStream) {
    let operation = path(verb.operation);
    match &verb.takes {
        Takes::Input(input) => {
            let kind = input_path(input);
            (quote!(input: #kind), quote!(#operation::new(input)))
        }
        Takes::Fields { input, fields, .. } => {
            let made = made(&input_path(input), input, fields);
            (arguments(fields), quote!(#operation::new(#made)))
        }
        Takes::Variables { fields, .. } => {
            let made = made(&operation, &verb.operation.variables, fields);
            (arguments(fields), made)
        }
    }
}

fn arguments(fields: &[&RecordField]) -> TokenStream {
    let arguments = fields.iter().map(|field| {
        let (name, kind) = (&field.name, argument::rust_type(field));
        quote!(#name: #kind)
    });
    quote!(#(#arguments),*)
}

/// A struct of the type `of`, with the given fields.
fn made(of: &TokenStream, record: &Record, fields: &[&RecordField]) -> TokenStream {
    let constructed = record.made(of, |field| {
        let name = &field.name;
        quote!(#name)
    });
    let setters = fields
        .iter()
        .filter(|field| !is_required(field))
        .map(|field| {
            let name = &field.name;
            quote!(.#name(#name))
        });
    quote!(#constructed #(#setters)*)
}

/// The path of an operation's type.
pub(super) fn path(operation: &OperationShape) -> TokenStream {
    let (area, name) = (&operation.rust.area, &operation.rust.request);
    quote!(#ThisCrate::operations::#area::#name)
}

pub(super) fn input_path(input: &Record) -> TokenStream {
    let name = &input.name;
    quote!(mighty_schema::inputs::#name)
}

fn docs(verb: &Verb<'_>) -> String {
    let row = verb.row;
    let mut parts = vec![row.doc.as_deref().unwrap_or_default().trim().to_owned()];
    if let Takes::Fields { input, .. } | Takes::Input(input) = &verb.takes
        && !row.replaces.is_empty()
    {
        let named = |wire: &String| input.fields.iter().find(|field| field.wire == *wire);
        let lists = row.replaces.iter().filter_map(named);
        let lists: Vec<_> = lists.map(|field| format!("`{}`", field.name)).collect();
        parts.push(format!(
            "A list that you set in {} replaces the whole stored list, and the server removes what is not \
             in it. To keep items, start from the list that you have read: its items go in as they are.",
            lists.join(" or ")
        ));
    }
    if let Some(why) = &row.irreversible {
        parts.push(format!(
            "**You can't undo this**, so it takes an [`Irreversible`](crate::domain::Irreversible). {}",
            why.trim()
        ));
    }
    parts.extend(scopes(verb.operation));
    parts.push(format!("# Errors\n{}", errors(verb)));
    parts.join("\n\n")
}

/// The scopes that the schema states for what the operation is about.
fn scopes(operation: &OperationShape) -> Option<String> {
    let subject = operation.subject.as_ref()?;
    let (_, scopes) = operation.scopes.iter().find(|(of, _)| of == subject)?;
    let names: Vec<_> = scopes.iter().map(|scope| format!("`{scope}`")).collect();
    match &names[..] {
        [] => None,
        [one] => Some(format!("It needs the scope {one}.")),
        all => Some(format!("It needs one of the scopes {}.", all.join(", "))),
    }
}

fn errors(verb: &Verb<'_>) -> String {
    let own = verb.row.errors.as_deref().map(str::trim);
    let usual = if verb.operation.paging.is_some() {
        "As [`Pager::forward`]. Errors of fetching a page come from the pager."
    } else if verb.operation.is_mutation {
        "[`Rejected`](mighty_transport::ErrorKind::Rejected) if the API refuses the input."
    } else {
        "As [`run`]."
    };
    let unknown = verb.operation.is_mutation && !verb.operation.is_idempotent;
    let unknown = unknown.then_some(
        "[`UnknownOutcome`](mighty_transport::ErrorKind::UnknownOutcome) if it isn't known whether \
         the change was made; check before you try again.",
    );
    let parts = [Some(usual), unknown, own];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}
