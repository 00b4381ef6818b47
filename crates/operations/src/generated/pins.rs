// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on pins.
#![allow(deprecated, clippy::module_inception)]
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
    type Output = crate::generated::pins::create_pin::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_pin.ok_or(crate::output::Missing::at("createPin"))?;
        Ok(crate::generated::pins::create_pin::Output {
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
        pub create_pin: Option<crate::generated::pins::create_pin::CreatePin>,
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
            let mut create_pin_: Option<crate::generated::pins::create_pin::CreatePin> = None;
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
        pub delete_pin: Option<crate::generated::pins::delete_pin::DeletePin>,
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
            let mut delete_pin_: Option<crate::generated::pins::delete_pin::DeletePin> = None;
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
        pub network: crate::generated::pins::list_pins::Network,
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
            let mut network_: Option<crate::generated::pins::list_pins::Network> = None;
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
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Space>,
    /// `$list`, a `PinList!`.
    pub list: mighty_schema::enums::PinList,
}
impl ListSpacePins {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Space>>,
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
        pub network: crate::generated::pins::list_space_pins::Network,
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
            let mut network_: Option<crate::generated::pins::list_space_pins::Network> = None;
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
        pub space: Option<crate::generated::pins::list_space_pins::Space>,
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
            let mut space_: Option<crate::generated::pins::list_space_pins::Space> = None;
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
    type Output = crate::generated::pins::reorder_pin::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.reorder_pin.ok_or(crate::output::Missing::at("reorderPin"))?;
        Ok(crate::generated::pins::reorder_pin::Output {
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
        pub reorder_pin: Option<crate::generated::pins::reorder_pin::ReorderPin>,
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
                crate::generated::pins::reorder_pin::ReorderPin,
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
