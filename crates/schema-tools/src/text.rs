//! The text of a schema, and its name.

use std::{fmt, fs, io, path::Path};

use crate::{
    canonical,
    error::{Error, Result},
    read::{carried, introspection},
    schema::Schema,
    secrets::Secrets,
};

/// The text of a schema, from a file, standard input or a server. It is not validated yet.
///
/// The text is an SDL or, as JSON, an answer to the introspection query. An answer becomes SDL.
///
/// ```
/// use mighty_schema_tools::SchemaText;
///
/// let text = SchemaText::new("mine.graphql", "type Query { network: Int }")?;
/// assert_eq!(text.parse()?.definitions(), 1);
/// # Ok::<_, mighty_schema_tools::Error>(())
/// ```
#[derive(Clone)]
pub struct SchemaText {
    name: String,
    sdl: String,
    origin: String,
    is_complete: bool,
    repaired: Vec<String>,
    /// The secrets that were sent with the request. The answer may contain them.
    secrets: Secrets,
}

impl SchemaText {
    /// Takes a text. Errors and diagnostics call it `name`.
    ///
    /// # Errors
    /// If it is an SDL that is not UTF-8, or JSON, but not an answer to introspection with a schema
    /// in it.
    pub fn new(name: impl Into<String>, text: impl AsRef<[u8]>) -> Result<Self> {
        Self::answered(name.into(), text.as_ref(), Secrets::default())
    }

    /// Reads a file.
    ///
    /// # Errors
    /// If it can't be read, and the errors of [`new`](Self::new).
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        if path.is_dir() {
            return Err(Error::Folder { path: path.into() });
        }
        let name = path.display().to_string();
        let text = fs::read(path).map_err(|source| Error::Unreadable {
            path: path.into(),
            source,
        })?;
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self::new(name, text)?.with_origin(format!("file {file}")))
    }

    /// Reads a text to its end, for example standard input.
    ///
    /// ```
    /// # use std::io;
    /// use mighty_schema_tools::SchemaText;
    ///
    /// # let stdin = "type Query { network: Int }".as_bytes();
    /// let text = SchemaText::from_reader("standard input", stdin)?;
    /// # assert_eq!(text.name(), "standard input");
    /// # Ok::<_, mighty_schema_tools::Error>(())
    /// ```
    ///
    /// # Errors
    /// If it can't be read, and the errors of [`new`](Self::new).
    pub fn from_reader(name: impl Into<String>, mut reader: impl io::Read) -> Result<Self> {
        let (name, mut text) = (name.into(), Vec::new());
        match reader.read_to_end(&mut text) {
            Ok(_) => Self::new(name, text),
            Err(source) => Err(Error::Interrupted { name, source }),
        }
    }

    /// Takes the answer of a server to a request with `secrets`.
    pub(crate) fn answered(name: String, text: &[u8], secrets: Secrets) -> Result<Self> {
        let text = without_mark(text);
        if introspection::is_answer(text) {
            return Self::introspected(name, text, secrets);
        }
        let Ok(sdl) = String::from_utf8(text.to_vec()) else {
            return Err(Error::NotUtf8 { name });
        };
        Ok(Self {
            origin: name.clone(),
            name,
            sdl,
            is_complete: true,
            repaired: Vec::new(),
            secrets,
        })
    }

    /// Takes an answer to introspection, and nothing else.
    pub(crate) fn introspected(name: String, text: &[u8], secrets: Secrets) -> Result<Self> {
        let (sdl, repaired) = introspection::to_sdl(&name, text, &secrets)?;
        Ok(Self {
            origin: name.clone(),
            name,
            sdl,
            is_complete: false,
            repaired,
            secrets,
        })
    }

    fn with_origin(mut self, origin: String) -> Self {
        self.origin = origin;
        self
    }

    /// The SDL, as it came or as it follows from the answer to introspection.
    pub fn sdl(&self) -> &str {
        &self.sdl
    }

    /// Its name in errors and diagnostics: the path of a file, an address without its query, or the
    /// name that was given.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where the text is from, for a record beside it: like [`name`](Self::name), but a file without
    /// its folder.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Whether the text has everything that its author wrote. An answer to introspection has no
    /// `@removalDate`, and no other directive that is applied in a schema.
    pub fn is_complete(&self) -> bool {
        self.is_complete
    }

    /// The paths of the texts that were not Unicode in an answer to introspection, such as
    /// `data.__schema.types[3].description`. They have the replacement character (U+FFFD) in that
    /// place. Only the first [`REPAIRED_TEXTS`](mighty_runtime::bounds::REPAIRED_TEXTS) are listed.
    pub fn repaired(&self) -> &[String] {
        &self.repaired
    }

    /// Adds the removal dates of `other` if this text is an answer to introspection. A member that
    /// is deprecated in both keeps its date.
    ///
    /// # Errors
    /// If the text is not GraphQL.
    pub fn completed_by(mut self, other: &Schema) -> Result<Self> {
        if !self.is_complete {
            let completed = carried::over(&self.name, &self.sdl, other.document());
            self.sdl = completed.map_err(|error| self.without_secrets(error))?;
        }
        Ok(self)
    }

    /// Parses and validates the schema.
    ///
    /// # Errors
    /// If it is not a valid schema.
    pub fn parse(&self) -> Result<Schema> {
        Schema::parse(&self.name, &self.sdl).map_err(|error| self.without_secrets(error))
    }

    /// Prints the schema in its canonical form: definitions, fields, arguments, enum values, union
    /// members, applied directives and their arguments in alphabetical order. If a directive is
    /// applied more than once, its uses keep their order. Extensions become part of their type.
    /// Descriptions stay: a network's own schema states scopes in them.
    ///
    /// Two texts have the same canonical form exactly if they say the same. The canonical form of a
    /// canonical form is itself.
    ///
    /// # Errors
    /// If the text is not a valid schema, or not a schema of the Headless API.
    pub fn canonical(&self) -> Result<String> {
        canonical::print(&self.name, &self.sdl).map_err(|error| self.without_secrets(error))
    }

    fn without_secrets(&self, error: Error) -> Error {
        error.with_diagnostics(|text| self.secrets.hide(text))
    }
}

/// The answer of a server may contain a secret.
impl fmt::Debug for SchemaText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SchemaText")
            .field("name", &self.name)
            .field("length", &self.sdl.len())
            .field("is_complete", &self.is_complete)
            .finish_non_exhaustive()
    }
}

/// The text without the mark by which some editors say that it is Unicode.
fn without_mark(text: &[u8]) -> &[u8] {
    text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text)
}
