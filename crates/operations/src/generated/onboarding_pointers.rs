// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on onboarding_pointers.
#![allow(deprecated, clippy::module_inception)]
/// Adds an item to the welcome checklist, on top of it. `pins` is the whole list afterwards.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomOnboardingPointer {
    /// `$input`, a `CreateCustomOnboardingPointerInput!`.
    pub input: mighty_schema::inputs::CreateCustomOnboardingPointerInput,
}
impl CreateCustomOnboardingPointer {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateCustomOnboardingPointerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateCustomOnboardingPointer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateCustomOnboardingPointer {
    type Data = create_custom_onboarding_pointer::Data;
    const NAME: &'static str = "CreateCustomOnboardingPointer";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_custom_onboarding_pointer.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createCustomOnboardingPointer",
            any_of: &["host:write:network_settings"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_custom_onboarding_pointer
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateCustomOnboardingPointer {
    type Output = crate::generated::onboarding_pointers::create_custom_onboarding_pointer::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_custom_onboarding_pointer
            .ok_or(crate::output::Missing::at("createCustomOnboardingPointer"))?;
        Ok(crate::generated::onboarding_pointers::create_custom_onboarding_pointer::Output {
            pin: at
                .pin
                .ok_or(crate::output::Missing::at("createCustomOnboardingPointer.pin"))?,
            pins: at.pins,
        })
    }
}
/// The answer of [`CreateCustomOnboardingPointer`].
pub mod create_custom_onboarding_pointer {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateCustomOnboardingPointer`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createCustomOnboardingPointer`, a `CreateCustomOnboardingPointerPayload`.
        ///
        /// Puts the new pointer on top of the welcome checklist.
        pub create_custom_onboarding_pointer: Option<
            crate::generated::onboarding_pointers::create_custom_onboarding_pointer::CreateCustomOnboardingPointer,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "createCustomOnboardingPointer",
                &self.create_custom_onboarding_pointer,
            )?;
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
        const KEYS: &'static [&'static str] = &["createCustomOnboardingPointer"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_custom_onboarding_pointer_: Option<
                crate::generated::onboarding_pointers::create_custom_onboarding_pointer::CreateCustomOnboardingPointer,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_custom_onboarding_pointer_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_custom_onboarding_pointer: create_custom_onboarding_pointer_,
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
    /// The part of `CreateCustomOnboardingPointerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateCustomOnboardingPointer {
        /// `CreateCustomOnboardingPointerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateCustomOnboardingPointerPayload.pin`, a `Pin`.
        ///
        /// Null only together with an error that the caller can correct.
        pub pin: Option<crate::generated::models::PinSummary>,
        /// `CreateCustomOnboardingPointerPayload.pins`, a `[Pin!]!`.
        ///
        /// The whole list after the write, in curated order.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for CreateCustomOnboardingPointer {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("pin", &self.pin)?;
            map.serialize_entry("pins", &self.pins)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateCustomOnboardingPointer {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateCustomOnboardingPointer {
        const KEYS: &'static [&'static str] = &["errors", "pin", "pins"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut pin_: Option<crate::generated::models::PinSummary> = None;
            let mut pins_: Option<Vec<crate::generated::models::PinSummary>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut pin_)?,
                    2 => fields.required(&mut pins_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                pin: pin_,
                pins: match pins_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pins")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateCustomOnboardingPointer {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// What matters of the answer.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Output {
        /// `CreateCustomOnboardingPointerPayload.pin`, a `Pin`.
        ///
        /// Null only together with an error that the caller can correct.
        pub pin: crate::generated::models::PinSummary,
        /// `CreateCustomOnboardingPointerPayload.pins`, a `[Pin!]!`.
        ///
        /// The whole list after the write, in curated order.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("pin", &self.pin)?;
            map.serialize_entry("pins", &self.pins)?;
            Ok(())
        }
    }
    impl serde::Serialize for Output {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
}
/// Deletes an item of the welcome checklist; deleting one that is gone succeeds. `pins` is the whole
/// list afterwards.
///
/// May be repeated: deleting a pointer that is gone succeeds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomOnboardingPointer {
    /// `$input`, a `DeleteCustomOnboardingPointerInput!`.
    pub input: mighty_schema::inputs::DeleteCustomOnboardingPointerInput,
}
impl DeleteCustomOnboardingPointer {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteCustomOnboardingPointerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteCustomOnboardingPointer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteCustomOnboardingPointer {
    type Data = delete_custom_onboarding_pointer::Data;
    const NAME: &'static str = "DeleteCustomOnboardingPointer";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_custom_onboarding_pointer.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteCustomOnboardingPointer",
            any_of: &["host:write:network_settings"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_custom_onboarding_pointer
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteCustomOnboardingPointer {
    type Output = Vec<crate::generated::models::PinSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_custom_onboarding_pointer
            .ok_or(crate::output::Missing::at("deleteCustomOnboardingPointer"))?;
        let at = at.pins;
        Ok(at)
    }
}
/// The answer of [`DeleteCustomOnboardingPointer`].
pub mod delete_custom_onboarding_pointer {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteCustomOnboardingPointer`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteCustomOnboardingPointer`, a `DeleteCustomOnboardingPointerPayload`.
        ///
        /// Deleting a pointer that no longer exists succeeds.
        pub delete_custom_onboarding_pointer: Option<
            crate::generated::onboarding_pointers::delete_custom_onboarding_pointer::DeleteCustomOnboardingPointer,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteCustomOnboardingPointer",
                &self.delete_custom_onboarding_pointer,
            )?;
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
        const KEYS: &'static [&'static str] = &["deleteCustomOnboardingPointer"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_custom_onboarding_pointer_: Option<
                crate::generated::onboarding_pointers::delete_custom_onboarding_pointer::DeleteCustomOnboardingPointer,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_custom_onboarding_pointer_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_custom_onboarding_pointer: delete_custom_onboarding_pointer_,
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
    /// The part of `DeleteCustomOnboardingPointerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteCustomOnboardingPointer {
        /// `DeleteCustomOnboardingPointerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteCustomOnboardingPointerPayload.pins`, a `[Pin!]!`.
        ///
        /// The whole list after the write, in curated order.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for DeleteCustomOnboardingPointer {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("pins", &self.pins)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteCustomOnboardingPointer {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteCustomOnboardingPointer {
        const KEYS: &'static [&'static str] = &["errors", "pins"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut pins_: Option<Vec<crate::generated::models::PinSummary>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.required(&mut pins_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                pins: match pins_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pins")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteCustomOnboardingPointer {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The product's own pointers that the welcome checklist does not hold. One that is not `pinnable`
/// has its feature turned off.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListUnpinnedOnboardingPointers {}
impl ListUnpinnedOnboardingPointers {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListUnpinnedOnboardingPointers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListUnpinnedOnboardingPointers {
    type Data = list_unpinned_onboarding_pointers::Data;
    const NAME: &'static str = "ListUnpinnedOnboardingPointers";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_unpinned_onboarding_pointers.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListUnpinnedOnboardingPointers {
    type Output = Vec<crate::generated::models::OnboardingPointerSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.unpinned_onboarding_pointers;
        Ok(at)
    }
}
/// The answer of [`ListUnpinnedOnboardingPointers`].
pub mod list_unpinned_onboarding_pointers {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListUnpinnedOnboardingPointers`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::onboarding_pointers::list_unpinned_onboarding_pointers::Network,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("network", &self.network)?;
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
        const KEYS: &'static [&'static str] = &["network"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<
                crate::generated::onboarding_pointers::list_unpinned_onboarding_pointers::Network,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut network_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: match network_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("network")),
                },
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
    /// The part of `Network` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Network {
        /// `Network.unpinnedOnboardingPointers`, a `[OnboardingPointer!]!`.
        pub unpinned_onboarding_pointers: Vec<
            crate::generated::models::OnboardingPointerSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "unpinnedOnboardingPointers",
                &self.unpinned_onboarding_pointers,
            )?;
            Ok(())
        }
    }
    impl serde::Serialize for Network {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["unpinnedOnboardingPointers"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut unpinned_onboarding_pointers_: Option<
                Vec<crate::generated::models::OnboardingPointerSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut unpinned_onboarding_pointers_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                unpinned_onboarding_pointers: match unpinned_onboarding_pointers_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("unpinnedOnboardingPointers"),
                        );
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Renames an item of the welcome checklist. `pin` is null if it is not pinned at the moment; that is
/// not an error.
///
/// May be repeated, which follows from its effect: sets the title and nothing else.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomOnboardingPointer {
    /// `$input`, a `UpdateCustomOnboardingPointerInput!`.
    pub input: mighty_schema::inputs::UpdateCustomOnboardingPointerInput,
}
impl UpdateCustomOnboardingPointer {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateCustomOnboardingPointerInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateCustomOnboardingPointer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateCustomOnboardingPointer {
    type Data = update_custom_onboarding_pointer::Data;
    const NAME: &'static str = "UpdateCustomOnboardingPointer";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_custom_onboarding_pointer.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Event",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
                "write:rsvps",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateCustomOnboardingPointer",
            any_of: &["host:write:network_settings"],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Poll",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Post",
            any_of: &[
                "host:read:network",
                "host:read:network_posts",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_custom_onboarding_pointer
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateCustomOnboardingPointer {
    type Output = crate::generated::models::PinSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_custom_onboarding_pointer
            .ok_or(crate::output::Missing::at("updateCustomOnboardingPointer"))?;
        let at = at
            .pin
            .ok_or(crate::output::Missing::at("updateCustomOnboardingPointer.pin"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateCustomOnboardingPointer`].
pub mod update_custom_onboarding_pointer {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateCustomOnboardingPointer`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateCustomOnboardingPointer`, a `UpdateCustomOnboardingPointerPayload`.
        ///
        /// Changes the title, and nothing else.
        pub update_custom_onboarding_pointer: Option<
            crate::generated::onboarding_pointers::update_custom_onboarding_pointer::UpdateCustomOnboardingPointer,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateCustomOnboardingPointer",
                &self.update_custom_onboarding_pointer,
            )?;
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
        const KEYS: &'static [&'static str] = &["updateCustomOnboardingPointer"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_custom_onboarding_pointer_: Option<
                crate::generated::onboarding_pointers::update_custom_onboarding_pointer::UpdateCustomOnboardingPointer,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_custom_onboarding_pointer_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_custom_onboarding_pointer: update_custom_onboarding_pointer_,
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
    /// The part of `UpdateCustomOnboardingPointerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateCustomOnboardingPointer {
        /// `UpdateCustomOnboardingPointerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateCustomOnboardingPointerPayload.pin`, a `Pin`.
        ///
        /// Null if the pointer is not pinned at the moment, which is not an error.
        pub pin: Option<crate::generated::models::PinSummary>,
    }
    impl Entries for UpdateCustomOnboardingPointer {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("pin", &self.pin)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateCustomOnboardingPointer {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateCustomOnboardingPointer {
        const KEYS: &'static [&'static str] = &["errors", "pin"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut pin_: Option<crate::generated::models::PinSummary> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut pin_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                pin: pin_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateCustomOnboardingPointer {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
