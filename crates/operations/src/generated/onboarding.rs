// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on onboarding.
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
    type Output = crate::generated::onboarding::create_custom_onboarding_pointer::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_custom_onboarding_pointer
            .ok_or(crate::output::Missing::at("createCustomOnboardingPointer"))?;
        Ok(crate::generated::onboarding::create_custom_onboarding_pointer::Output {
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
            crate::generated::onboarding::create_custom_onboarding_pointer::CreateCustomOnboardingPointer,
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
                crate::generated::onboarding::create_custom_onboarding_pointer::CreateCustomOnboardingPointer,
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
/// Pins something to a list; pinning what is pinned succeeds. Only posts may be pinned in their own
/// space, everything else at the network's root. `pins` is the whole list afterwards.
///
/// May be repeated: pinning what is pinned changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePin {
    /// `$input`, a `CreatePinInput!`.
    pub input: mighty_schema::inputs::CreatePinInput,
}
impl CreatePin {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePinInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePin {
    type Data = create_pin::Data;
    const NAME: &'static str = "CreatePin";
    const DOCUMENT: &'static str = include_str!("documents/create_pin.graphql");
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
            coordinate: "Mutation.createPin",
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
        data.create_pin.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePin {
    type Output = crate::generated::onboarding::create_pin::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_pin.ok_or(crate::output::Missing::at("createPin"))?;
        Ok(crate::generated::onboarding::create_pin::Output {
            pin: at.pin.ok_or(crate::output::Missing::at("createPin.pin"))?,
            pins: at.pins,
        })
    }
}
/// The answer of [`CreatePin`].
pub mod create_pin {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePin`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPin`, a `CreatePinPayload`.
        ///
        /// Pinning an item that is already pinned succeeds.
        pub create_pin: Option<crate::generated::onboarding::create_pin::CreatePin>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPin", &self.create_pin)?;
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
        const KEYS: &'static [&'static str] = &["createPin"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_pin_: Option<
                crate::generated::onboarding::create_pin::CreatePin,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_pin_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { create_pin: create_pin_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `CreatePinPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePin {
        /// `CreatePinPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePinPayload.pin`, a `Pin`.
        ///
        /// Null only together with an error that the caller can correct.
        pub pin: Option<crate::generated::models::PinSummary>,
        /// `CreatePinPayload.pins`, a `[Pin!]!`.
        ///
        /// The whole list after the write, in curated order.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for CreatePin {
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
    impl serde::Serialize for CreatePin {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePin {
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
    impl<'de> serde::Deserialize<'de> for CreatePin {
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
        /// `CreatePinPayload.pin`, a `Pin`.
        ///
        /// Null only together with an error that the caller can correct.
        pub pin: crate::generated::models::PinSummary,
        /// `CreatePinPayload.pins`, a `[Pin!]!`.
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
/// Hides a prompt from the viewer's feed, for 30 days unless `isPermanent` is true. Hiding it again
/// succeeds.
///
/// May be repeated: muting a prompt that is muted changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePromptMute {
    /// `$input`, a `CreatePromptMuteInput!`.
    pub input: mighty_schema::inputs::CreatePromptMuteInput,
}
impl CreatePromptMute {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePromptMuteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreatePromptMute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreatePromptMute {
    type Data = create_prompt_mute::Data;
    const NAME: &'static str = "CreatePromptMute";
    const DOCUMENT: &'static str = include_str!("documents/create_prompt_mute.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_prompt_mute.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreatePromptMute {
    type Output = String;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_prompt_mute
            .ok_or(crate::output::Missing::at("createPromptMute"))?;
        let at = at
            .prompt_id
            .ok_or(crate::output::Missing::at("createPromptMute.promptId"))?;
        Ok(at)
    }
}
/// The answer of [`CreatePromptMute`].
pub mod create_prompt_mute {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreatePromptMute`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPromptMute`, a `CreatePromptMutePayload`.
        ///
        /// Muting again succeeds. The prompt returns after 30 days unless `isPermanent` is true.
        pub create_prompt_mute: Option<
            crate::generated::onboarding::create_prompt_mute::CreatePromptMute,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createPromptMute", &self.create_prompt_mute)?;
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
        const KEYS: &'static [&'static str] = &["createPromptMute"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_prompt_mute_: Option<
                crate::generated::onboarding::create_prompt_mute::CreatePromptMute,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_prompt_mute_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_prompt_mute: create_prompt_mute_,
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
    /// The part of `CreatePromptMutePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePromptMute {
        /// `CreatePromptMutePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreatePromptMutePayload.promptId`, a `String`.
        ///
        /// The ID as the server stores it.
        pub prompt_id: Option<String>,
    }
    impl Entries for CreatePromptMute {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("promptId", &self.prompt_id)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreatePromptMute {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreatePromptMute {
        const KEYS: &'static [&'static str] = &["errors", "promptId"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut prompt_id_: Option<String> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut prompt_id_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                prompt_id: prompt_id_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePromptMute {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
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
            crate::generated::onboarding::delete_custom_onboarding_pointer::DeleteCustomOnboardingPointer,
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
                crate::generated::onboarding::delete_custom_onboarding_pointer::DeleteCustomOnboardingPointer,
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
/// Takes something off a list of pins; what is not pinned succeeds too. `pins` is the whole list
/// afterwards.
///
/// May be repeated: removing an item that is not pinned succeeds.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePin {
    /// `$input`, a `DeletePinInput!`.
    pub input: mighty_schema::inputs::DeletePinInput,
}
impl DeletePin {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeletePinInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePin {
    type Data = delete_pin::Data;
    const NAME: &'static str = "DeletePin";
    const DOCUMENT: &'static str = include_str!("documents/delete_pin.graphql");
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
            coordinate: "Mutation.deletePin",
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
        data.delete_pin.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePin {
    type Output = Vec<crate::generated::models::PinSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_pin.ok_or(crate::output::Missing::at("deletePin"))?;
        let at = at.pins;
        Ok(at)
    }
}
/// The answer of [`DeletePin`].
pub mod delete_pin {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePin`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePin`, a `DeletePinPayload`.
        ///
        /// Removing an item that is not pinned succeeds.
        pub delete_pin: Option<crate::generated::onboarding::delete_pin::DeletePin>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletePin", &self.delete_pin)?;
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
        const KEYS: &'static [&'static str] = &["deletePin"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_pin_: Option<
                crate::generated::onboarding::delete_pin::DeletePin,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_pin_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { delete_pin: delete_pin_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `DeletePinPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePin {
        /// `DeletePinPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeletePinPayload.pins`, a `[Pin!]!`.
        ///
        /// The whole list after the write, in curated order.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for DeletePin {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("pins", &self.pins)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePin {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePin {
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
    impl<'de> serde::Deserialize<'de> for DeletePin {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Lets a prompt into the viewer's feed again; one that was not hidden succeeds too.
///
/// May be repeated: unmuting a prompt that is not muted changes nothing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletePromptMute {
    /// `$input`, a `DeletePromptMuteInput!`.
    pub input: mighty_schema::inputs::DeletePromptMuteInput,
}
impl DeletePromptMute {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeletePromptMuteInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeletePromptMute {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeletePromptMute {
    type Data = delete_prompt_mute::Data;
    const NAME: &'static str = "DeletePromptMute";
    const DOCUMENT: &'static str = include_str!("documents/delete_prompt_mute.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Idempotent;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_prompt_mute.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeletePromptMute {
    type Output = String;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_prompt_mute
            .ok_or(crate::output::Missing::at("deletePromptMute"))?;
        let at = at
            .prompt_id
            .ok_or(crate::output::Missing::at("deletePromptMute.promptId"))?;
        Ok(at)
    }
}
/// The answer of [`DeletePromptMute`].
pub mod delete_prompt_mute {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeletePromptMute`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deletePromptMute`, a `DeletePromptMutePayload`.
        ///
        /// Unmuting a prompt that is not muted succeeds.
        pub delete_prompt_mute: Option<
            crate::generated::onboarding::delete_prompt_mute::DeletePromptMute,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletePromptMute", &self.delete_prompt_mute)?;
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
        const KEYS: &'static [&'static str] = &["deletePromptMute"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_prompt_mute_: Option<
                crate::generated::onboarding::delete_prompt_mute::DeletePromptMute,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_prompt_mute_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_prompt_mute: delete_prompt_mute_,
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
    /// The part of `DeletePromptMutePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeletePromptMute {
        /// `DeletePromptMutePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeletePromptMutePayload.promptId`, a `String`.
        ///
        /// The ID as the server stores it.
        pub prompt_id: Option<String>,
    }
    impl Entries for DeletePromptMute {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("promptId", &self.prompt_id)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeletePromptMute {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeletePromptMute {
        const KEYS: &'static [&'static str] = &["errors", "promptId"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut prompt_id_: Option<String> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut prompt_id_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                prompt_id: prompt_id_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeletePromptMute {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// What is pinned to one of the network's lists, in curated order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPins {
    /// `$list`, a `PinList!`.
    pub list: mighty_schema::enums::PinList,
}
impl ListPins {
    /// Takes the required fields and leaves all others out.
    pub fn new(list: impl Into<mighty_schema::enums::PinList>) -> Self {
        Self { list: list.into() }
    }
}
impl serde::Serialize for ListPins {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("list", &self.list)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListPins {
    type Data = list_pins::Data;
    const NAME: &'static str = "ListPins";
    const DOCUMENT: &'static str = include_str!("documents/list_pins.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
            coordinate: "Network.pins",
            any_of: &["host:read:network", "read:network"],
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
}
impl crate::output::HasOutput for ListPins {
    type Output = Vec<crate::generated::models::PinSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.pins;
        Ok(at)
    }
}
/// The answer of [`ListPins`].
pub mod list_pins {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListPins`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::onboarding::list_pins::Network,
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
            let mut network_: Option<crate::generated::onboarding::list_pins::Network> = None;
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
        /// `Network.pins`, a `[Pin!]!`.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("pins", &self.pins)?;
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
        const KEYS: &'static [&'static str] = &["pins"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut pins_: Option<Vec<crate::generated::models::PinSummary>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut pins_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                pins: match pins_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pins")),
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
/// What is pinned to one of a space's lists, in curated order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSpacePins {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: String,
    /// `$list`, a `PinList!`.
    pub list: mighty_schema::enums::PinList,
}
impl ListSpacePins {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<String>,
        list: impl Into<mighty_schema::enums::PinList>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            list: list.into(),
        }
    }
}
impl serde::Serialize for ListSpacePins {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.serialize_entry("list", &self.list)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpacePins {
    type Data = list_space_pins::Data;
    const NAME: &'static str = "ListSpacePins";
    const DOCUMENT: &'static str = include_str!("documents/list_space_pins.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
        mighty_transport::RequiredScopes {
            coordinate: "Space.pins",
            any_of: &["host:read:network", "read:network"],
        },
    ];
}
impl crate::output::HasOutput for ListSpacePins {
    type Output = Vec<crate::generated::models::PinSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        let at = at.pins;
        Ok(at)
    }
}
/// The answer of [`ListSpacePins`].
pub mod list_space_pins {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpacePins`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::onboarding::list_space_pins::Network,
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
                crate::generated::onboarding::list_space_pins::Network,
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
        /// `Network.space`, a `Space`.
        ///
        /// A space of this network. A space of another network is not found.
        pub space: Option<crate::generated::onboarding::list_space_pins::Space>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
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
        const KEYS: &'static [&'static str] = &["space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<
                crate::generated::onboarding::list_space_pins::Space,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { space: space_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Space` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Space {
        /// `Space.pins`, a `[Pin!]!`.
        ///
        /// In curated order.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("pins", &self.pins)?;
            Ok(())
        }
    }
    impl serde::Serialize for Space {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Space {
        const KEYS: &'static [&'static str] = &["pins"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut pins_: Option<Vec<crate::generated::models::PinSummary>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut pins_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                pins: match pins_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pins")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Space {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The welcome checklist of a space, in curated order; what is completed is the viewer's.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSpaceWelcomeChecklistItems {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID or GlobalID: spaces have no slug.
    pub id_or_slug: String,
}
impl ListSpaceWelcomeChecklistItems {
    /// Takes the required fields and leaves all others out.
    pub fn new(id_or_slug: impl Into<String>) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for ListSpaceWelcomeChecklistItems {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListSpaceWelcomeChecklistItems {
    type Data = list_space_welcome_checklist_items::Data;
    const NAME: &'static str = "ListSpaceWelcomeChecklistItems";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_space_welcome_checklist_items.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
        mighty_transport::RequiredScopes {
            coordinate: "Space.welcomeChecklistItems",
            any_of: &["host:read:network", "read:network"],
        },
    ];
}
impl crate::output::HasOutput for ListSpaceWelcomeChecklistItems {
    type Output = Vec<crate::generated::models::WelcomeChecklistItemSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.space.ok_or(crate::output::Missing::at("network.space"))?;
        let at = at.welcome_checklist_items;
        Ok(at)
    }
}
/// The answer of [`ListSpaceWelcomeChecklistItems`].
pub mod list_space_welcome_checklist_items {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListSpaceWelcomeChecklistItems`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::onboarding::list_space_welcome_checklist_items::Network,
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
                crate::generated::onboarding::list_space_welcome_checklist_items::Network,
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
        /// `Network.space`, a `Space`.
        ///
        /// A space of this network. A space of another network is not found.
        pub space: Option<
            crate::generated::onboarding::list_space_welcome_checklist_items::Space,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("space", &self.space)?;
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
        const KEYS: &'static [&'static str] = &["space"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut space_: Option<
                crate::generated::onboarding::list_space_welcome_checklist_items::Space,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut space_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { space: space_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Space` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Space {
        /// `Space.welcomeChecklistItems`, a `[WelcomeChecklistItem!]!`.
        ///
        /// In curated order. `completed` is the viewer's own state.
        pub welcome_checklist_items: Vec<
            crate::generated::models::WelcomeChecklistItemSummary,
        >,
    }
    impl Entries for Space {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("welcomeChecklistItems", &self.welcome_checklist_items)?;
            Ok(())
        }
    }
    impl serde::Serialize for Space {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Space {
        const KEYS: &'static [&'static str] = &["welcomeChecklistItems"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut welcome_checklist_items_: Option<
                Vec<crate::generated::models::WelcomeChecklistItemSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut welcome_checklist_items_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                welcome_checklist_items: match welcome_checklist_items_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("welcomeChecklistItems"),
                        );
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Space {
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
    /// Takes the required fields and leaves all others out.
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
        pub network: crate::generated::onboarding::list_unpinned_onboarding_pointers::Network,
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
                crate::generated::onboarding::list_unpinned_onboarding_pointers::Network,
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
/// The welcome checklist of the network; what is completed is the viewer's.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWelcomeChecklistItems {}
impl ListWelcomeChecklistItems {
    /// Takes the required fields and leaves all others out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for ListWelcomeChecklistItems {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for ListWelcomeChecklistItems {
    type Data = list_welcome_checklist_items::Data;
    const NAME: &'static str = "ListWelcomeChecklistItems";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_welcome_checklist_items.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
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
            coordinate: "Network.welcomeChecklistItems",
            any_of: &["host:read:network", "read:network"],
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
}
impl crate::output::HasOutput for ListWelcomeChecklistItems {
    type Output = Vec<crate::generated::models::WelcomeChecklistItemSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.welcome_checklist_items;
        Ok(at)
    }
}
/// The answer of [`ListWelcomeChecklistItems`].
pub mod list_welcome_checklist_items {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListWelcomeChecklistItems`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::onboarding::list_welcome_checklist_items::Network,
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
                crate::generated::onboarding::list_welcome_checklist_items::Network,
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
        /// `Network.welcomeChecklistItems`, a `[WelcomeChecklistItem!]!`.
        ///
        /// In curated order. `completed` is the viewer's own state.
        pub welcome_checklist_items: Vec<
            crate::generated::models::WelcomeChecklistItemSummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("welcomeChecklistItems", &self.welcome_checklist_items)?;
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
        const KEYS: &'static [&'static str] = &["welcomeChecklistItems"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut welcome_checklist_items_: Option<
                Vec<crate::generated::models::WelcomeChecklistItemSummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut welcome_checklist_items_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                welcome_checklist_items: match welcome_checklist_items_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("welcomeChecklistItems"),
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
/// Moves a pin within its list. Give exactly one of `atTop`, `atBottom` and `atItemId`; `pins` is
/// the whole list afterwards.
///
/// May be repeated, which follows from its effect: puts the pin at the place given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReorderPin {
    /// `$input`, a `ReorderPinInput!`.
    pub input: mighty_schema::inputs::ReorderPinInput,
}
impl ReorderPin {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::ReorderPinInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for ReorderPin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for ReorderPin {
    type Data = reorder_pin::Data;
    const NAME: &'static str = "ReorderPin";
    const DOCUMENT: &'static str = include_str!("documents/reorder_pin.graphql");
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
            coordinate: "Mutation.reorderPin",
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
        data.reorder_pin.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for ReorderPin {
    type Output = crate::generated::onboarding::reorder_pin::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.reorder_pin.ok_or(crate::output::Missing::at("reorderPin"))?;
        Ok(crate::generated::onboarding::reorder_pin::Output {
            pin: at.pin.ok_or(crate::output::Missing::at("reorderPin.pin"))?,
            pins: at.pins,
        })
    }
}
/// The answer of [`ReorderPin`].
pub mod reorder_pin {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ReorderPin`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.reorderPin`, a `ReorderPinPayload`.
        ///
        /// Give exactly one of `atTop`, `atBottom` and `atItemId`.
        pub reorder_pin: Option<crate::generated::onboarding::reorder_pin::ReorderPin>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("reorderPin", &self.reorder_pin)?;
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
        const KEYS: &'static [&'static str] = &["reorderPin"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut reorder_pin_: Option<
                crate::generated::onboarding::reorder_pin::ReorderPin,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut reorder_pin_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { reorder_pin: reorder_pin_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `ReorderPinPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ReorderPin {
        /// `ReorderPinPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `ReorderPinPayload.pin`, a `Pin`.
        ///
        /// Null only together with an error that the caller can correct.
        pub pin: Option<crate::generated::models::PinSummary>,
        /// `ReorderPinPayload.pins`, a `[Pin!]!`.
        ///
        /// The whole list after the write, in curated order.
        pub pins: Vec<crate::generated::models::PinSummary>,
    }
    impl Entries for ReorderPin {
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
    impl serde::Serialize for ReorderPin {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for ReorderPin {
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
    impl<'de> serde::Deserialize<'de> for ReorderPin {
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
        /// `ReorderPinPayload.pin`, a `Pin`.
        ///
        /// Null only together with an error that the caller can correct.
        pub pin: crate::generated::models::PinSummary,
        /// `ReorderPinPayload.pins`, a `[Pin!]!`.
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
            crate::generated::onboarding::update_custom_onboarding_pointer::UpdateCustomOnboardingPointer,
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
                crate::generated::onboarding::update_custom_onboarding_pointer::UpdateCustomOnboardingPointer,
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
