// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on uploads.
#![allow(deprecated, clippy::module_inception)]
/// Ends an upload before its time, by the session's token; its asset turns to failed. You can't undo
/// this: begin a new session instead.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbortUploadSession {
    /// `$input`, a `AbortUploadSessionInput!`.
    pub input: mighty_schema::inputs::AbortUploadSessionInput,
}
impl AbortUploadSession {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::AbortUploadSessionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for AbortUploadSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for AbortUploadSession {
    type Data = abort_upload_session::Data;
    const NAME: &'static str = "AbortUploadSession";
    const DOCUMENT: &'static str = include_str!(
        "documents/abort_upload_session.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.abortUploadSession",
            any_of: &["host:write:network_assets", "write:assets"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.abort_upload_session.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for AbortUploadSession {
    type Output = crate::generated::models::UploadSessionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .abort_upload_session
            .ok_or(crate::output::Missing::at("abortUploadSession"))?;
        let at = at
            .session
            .ok_or(crate::output::Missing::at("abortUploadSession.session"))?;
        Ok(at)
    }
}
/// The answer of [`AbortUploadSession`].
pub mod abort_upload_session {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `AbortUploadSession`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.abortUploadSession`, a `AbortUploadSessionPayload`.
        ///
        /// Ends a chunked upload permanently. Its placeholder asset becomes failed.
        pub abort_upload_session: Option<
            crate::generated::uploads::abort_upload_session::AbortUploadSession,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("abortUploadSession", &self.abort_upload_session)?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["abortUploadSession"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut abort_upload_session_: Option<
                crate::generated::uploads::abort_upload_session::AbortUploadSession,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut abort_upload_session_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                abort_upload_session: abort_upload_session_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `AbortUploadSessionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AbortUploadSession {
        /// `AbortUploadSessionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `AbortUploadSessionPayload.session`, a `UploadSession`.
        pub session: Option<crate::generated::models::UploadSessionSummary>,
    }
    impl Entries for AbortUploadSession {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("session", &self.session)?;
            Ok(())
        }
    }
    impl serde::Serialize for AbortUploadSession {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for AbortUploadSession {
        const KEYS: &'static [&'static str] = &["errors", "session"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut session_: Option<crate::generated::models::UploadSessionSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut session_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                session: session_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for AbortUploadSession {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Finishes an upload once all parts are there and starts the processing. `receipts` has the etag of
/// each part if the parts were sent directly to the storage service. The asset may not be ready yet:
/// poll until `assetStatus` is `complete`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CompleteUploadSession {
    /// `$input`, a `CompleteUploadSessionInput!`.
    pub input: mighty_schema::inputs::CompleteUploadSessionInput,
}
impl CompleteUploadSession {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CompleteUploadSessionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CompleteUploadSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CompleteUploadSession {
    type Data = complete_upload_session::Data;
    const NAME: &'static str = "CompleteUploadSession";
    const DOCUMENT: &'static str = include_str!(
        "documents/complete_upload_session.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.completeUploadSession",
            any_of: &["host:write:network_assets", "write:assets"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.complete_upload_session.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CompleteUploadSession {
    type Output = crate::generated::models::UploadSessionSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .complete_upload_session
            .ok_or(crate::output::Missing::at("completeUploadSession"))?;
        let at = at
            .session
            .ok_or(crate::output::Missing::at("completeUploadSession.session"))?;
        Ok(at)
    }
}
/// The answer of [`CompleteUploadSession`].
pub mod complete_upload_session {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CompleteUploadSession`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.completeUploadSession`, a `CompleteUploadSessionPayload`.
        ///
        /// Finishes a chunked upload and starts the processing of its asset. The asset is not ready at once: watch `assetStatus`.
        pub complete_upload_session: Option<
            crate::generated::uploads::complete_upload_session::CompleteUploadSession,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("completeUploadSession", &self.complete_upload_session)?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["completeUploadSession"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut complete_upload_session_: Option<
                crate::generated::uploads::complete_upload_session::CompleteUploadSession,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut complete_upload_session_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                complete_upload_session: complete_upload_session_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CompleteUploadSessionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CompleteUploadSession {
        /// `CompleteUploadSessionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CompleteUploadSessionPayload.session`, a `UploadSession`.
        pub session: Option<crate::generated::models::UploadSessionSummary>,
    }
    impl Entries for CompleteUploadSession {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("session", &self.session)?;
            Ok(())
        }
    }
    impl serde::Serialize for CompleteUploadSession {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CompleteUploadSession {
        const KEYS: &'static [&'static str] = &["errors", "session"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut session_: Option<crate::generated::models::UploadSessionSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut session_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                session: session_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CompleteUploadSession {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Opens an upload in parts and answers with everything that it takes: send each part as its
/// instruction says, with at most `maxParallel` at once, then call `CompleteUploadSession`. Images
/// are not uploaded this way, but through the Admin API. `sessionToken` is a secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateUploadSession {
    /// `$input`, a `CreateUploadSessionInput!`.
    pub input: mighty_schema::inputs::CreateUploadSessionInput,
}
impl CreateUploadSession {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateUploadSessionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateUploadSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateUploadSession {
    type Data = create_upload_session::Data;
    const NAME: &'static str = "CreateUploadSession";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_upload_session.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createUploadSession",
            any_of: &["host:write:network_assets", "write:assets"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_upload_session.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateUploadSession {
    type Output = crate::generated::models::UploadSessionDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_upload_session
            .ok_or(crate::output::Missing::at("createUploadSession"))?;
        let at = at
            .session
            .ok_or(crate::output::Missing::at("createUploadSession.session"))?;
        Ok(at)
    }
}
/// The answer of [`CreateUploadSession`].
pub mod create_upload_session {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateUploadSession`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createUploadSession`, a `CreateUploadSessionPayload`.
        ///
        /// Opens a chunked upload and returns the session for it. Use the session's `uploadMode`, `strategy` and `instructions`; do not assume them.
        pub create_upload_session: Option<
            crate::generated::uploads::create_upload_session::CreateUploadSession,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createUploadSession", &self.create_upload_session)?;
            Ok(())
        }
    }
    impl serde::Serialize for Data {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["createUploadSession"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_upload_session_: Option<
                crate::generated::uploads::create_upload_session::CreateUploadSession,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_upload_session_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_upload_session: create_upload_session_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreateUploadSessionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateUploadSession {
        /// `CreateUploadSessionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateUploadSessionPayload.session`, a `UploadSession`.
        pub session: Option<crate::generated::models::UploadSessionDetail>,
    }
    impl Entries for CreateUploadSession {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("session", &self.session)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateUploadSession {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateUploadSession {
        const KEYS: &'static [&'static str] = &["errors", "session"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut session_: Option<crate::generated::models::UploadSessionDetail> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut session_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                session: session_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateUploadSession {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
