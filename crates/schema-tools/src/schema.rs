//! A schema, and the scopes that it states.

use apollo_compiler::validation::Valid;

use crate::{
    error::Result,
    members::{Member, members},
    read::parse::parse,
    scopes::{Scopes, stated},
};

/// A valid schema, and the scopes of its coordinates.
///
/// ```
/// use mighty_schema_tools::Schema;
///
/// let sdl = "type Query { old: Int @deprecated(reason: \"Use new.\") new: Int }";
/// let schema = Schema::parse("mine.graphql", sdl)?;
/// let deprecated = schema.members().into_iter().find(|member| member.deprecation().is_some());
/// assert_eq!(deprecated.unwrap().coordinate(), "Query.old");
/// # Ok::<_, mighty_schema_tools::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct Schema {
    document: Valid<apollo_compiler::Schema>,
    scopes: Scopes,
}

impl Schema {
    /// Parses and validates an SDL. Errors call it `name`. For an answer to introspection, see
    /// [`SchemaText`](crate::SchemaText).
    ///
    /// # Errors
    /// If it is not a valid schema.
    pub fn parse(name: &str, sdl: &str) -> Result<Self> {
        let (_, document) = parse(name, sdl)?;
        Ok(Self::of(document))
    }

    /// Takes a schema that apollo-compiler has validated.
    #[cfg(feature = "compiler")]
    #[cfg_attr(docsrs, doc(cfg(feature = "compiler")))]
    pub fn from_compiled(document: Valid<apollo_compiler::Schema>) -> Self {
        Self::of(document)
    }

    /// The schema as apollo-compiler has it.
    #[cfg(feature = "compiler")]
    #[cfg_attr(docsrs, doc(cfg(feature = "compiler")))]
    pub fn compiled(&self) -> &Valid<apollo_compiler::Schema> {
        &self.document
    }

    fn of(document: Valid<apollo_compiler::Schema>) -> Self {
        let scopes = stated(&document);
        Self { document, scopes }
    }

    pub(crate) fn document(&self) -> &Valid<apollo_compiler::Schema> {
        &self.document
    }

    /// Adds scopes from another source, unless the schema states some itself. The public schema
    /// states none, because it has no descriptions.
    #[must_use]
    pub fn with_scopes(mut self, scopes: Scopes) -> Self {
        if self.scopes.is_empty() {
            self.scopes = scopes;
        }
        self
    }

    /// The scopes of each coordinate, as the schema's descriptions state them or as they were
    /// [added](Self::with_scopes). Any one of them suffices.
    pub fn scopes(&self) -> &Scopes {
        &self.scopes
    }

    /// How many types and directives it defines.
    pub fn definitions(&self) -> usize {
        let types = self.document.types.values();
        let directives = self.document.directive_definitions.values();
        types.filter(|kind| !kind.is_built_in()).count()
            + directives
                .filter(|directive| !directive.is_built_in())
                .count()
    }

    /// Every type, field, argument, input field and enum value that it defines.
    pub fn members(&self) -> Vec<Member<'_>> {
        members(&self.document)
    }
}
