// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on events.
#![allow(deprecated, clippy::module_inception)]
/// Creates an event, single or recurring, in a space named by resource ID or GlobalID. `eventType`
/// is one of `local`, `live_chat`, `online_meeting`, `live_video`, `webinar` and `local_meetup`;
/// street and city are accepted for `local` only. `frequency` needs `interval`. Images are uploaded
/// beforehand, and the thumbnail may not be the header's image.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateEvent {
    /// `$input`, a `CreateEventInput!`.
    pub input: mighty_schema::inputs::CreateEventInput,
}
impl CreateEvent {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreateEventInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateEvent {
    type Data = create_event::Data;
    const NAME: &'static str = "CreateEvent";
    const DOCUMENT: &'static str = include_str!("documents/create_event.graphql");
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createEvent",
            any_of: &["host:write:network_events", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_event.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateEvent {
    type Output = crate::generated::models::EventDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.create_event.ok_or(crate::output::Missing::at("createEvent"))?;
        let at = at.event.ok_or(crate::output::Missing::at("createEvent.event"))?;
        Ok(at)
    }
}
/// The answer of [`CreateEvent`].
pub mod create_event {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateEvent`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createEvent`, a `CreateEventPayload`.
        pub create_event: Option<crate::generated::events::create_event::CreateEvent>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createEvent", &self.create_event)?;
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
        const KEYS: &'static [&'static str] = &["createEvent"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_event_: Option<
                crate::generated::events::create_event::CreateEvent,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_event_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_event: create_event_,
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
    /// The part of `CreateEventPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateEvent {
        /// `CreateEventPayload.event`, a `Event`.
        pub event: Option<crate::generated::models::EventDetail>,
        /// `CreateEventPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateEvent {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("event", &self.event)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateEvent {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateEvent {
        const KEYS: &'static [&'static str] = &["event", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut event_: Option<crate::generated::models::EventDetail> = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut event_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                event: event_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateEvent {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes an event, all occurrences of a series with it, by resource ID or GlobalID. You can't undo
/// this; one occurrence goes with `DeleteEventInstance`.
///
/// Can't be undone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// `$input`, a `DeleteEventInput!`.
    pub input: mighty_schema::inputs::DeleteEventInput,
}
impl DeleteEvent {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::DeleteEventInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteEvent {
    type Data = delete_event::Data;
    const NAME: &'static str = "DeleteEvent";
    const DOCUMENT: &'static str = include_str!("documents/delete_event.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteEvent",
            any_of: &["host:write:network_events", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_event.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteEvent {
    type Output = mighty_schema::ids::IdOf<mighty_schema::kinds::Event>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.delete_event.ok_or(crate::output::Missing::at("deleteEvent"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteEvent.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteEvent`].
pub mod delete_event {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteEvent`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteEvent`, a `DeleteEventPayload`.
        ///
        /// Removes the whole series. To remove one occurrence, use `deleteEventInstance`.
        pub delete_event: Option<crate::generated::events::delete_event::DeleteEvent>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteEvent", &self.delete_event)?;
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
        const KEYS: &'static [&'static str] = &["deleteEvent"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_event_: Option<
                crate::generated::events::delete_event::DeleteEvent,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_event_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_event: delete_event_,
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
    /// The part of `DeleteEventPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteEvent {
        /// `DeleteEventPayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_schema::ids::IdOf<mighty_schema::kinds::Event>>,
        /// `DeleteEventPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteEvent {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteEvent {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteEvent {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::Event>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_id_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_id: deleted_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteEvent {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Removes one occurrence of a series, named by `instanceIndex`, its scheduled time in the form
/// `20240115T160000Z`. `message` goes to the groups in `rsvpStatuses`, of which `none` is for hosts
/// and moderators only. `DeleteEventRecurrenceException` brings the occurrence back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventInstance {
    /// `$input`, a `DeleteEventInstanceInput!`.
    pub input: mighty_schema::inputs::DeleteEventInstanceInput,
}
impl DeleteEventInstance {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteEventInstanceInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteEventInstance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteEventInstance {
    type Data = delete_event_instance::Data;
    const NAME: &'static str = "DeleteEventInstance";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_event_instance.graphql"
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
            coordinate: "Mutation.deleteEventInstance",
            any_of: &["host:write:network_events", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_event_instance.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteEventInstance {
    type Output = crate::generated::events::delete_event_instance::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_event_instance
            .ok_or(crate::output::Missing::at("deleteEventInstance"))?;
        Ok(crate::generated::events::delete_event_instance::Output {
            deleted_id: at
                .deleted_id
                .ok_or(crate::output::Missing::at("deleteEventInstance.deletedId"))?,
            event: at.event,
        })
    }
}
/// The answer of [`DeleteEventInstance`].
pub mod delete_event_instance {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteEventInstance`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteEventInstance`, a `DeleteEventInstancePayload`.
        ///
        /// Removes one occurrence of a series, and can send a message to the members who answered.
        pub delete_event_instance: Option<
            crate::generated::events::delete_event_instance::DeleteEventInstance,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteEventInstance", &self.delete_event_instance)?;
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
        const KEYS: &'static [&'static str] = &["deleteEventInstance"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_event_instance_: Option<
                crate::generated::events::delete_event_instance::DeleteEventInstance,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_event_instance_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_event_instance: delete_event_instance_,
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
    /// The part of `DeleteEventInstancePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteEventInstance {
        /// `DeleteEventInstancePayload.deletedId`, a `ID`.
        pub deleted_id: Option<mighty_core::Id>,
        /// `DeleteEventInstancePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteEventInstancePayload.event`, a `Event`.
        pub event: Option<crate::generated::models::EventCard>,
    }
    impl Entries for DeleteEventInstance {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("event", &self.event)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteEventInstance {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteEventInstance {
        const KEYS: &'static [&'static str] = &["deletedId", "errors", "event"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<mighty_core::Id> = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut event_: Option<crate::generated::models::EventCard> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_id_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.nullable(&mut event_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_id: deleted_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                event: event_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteEventInstance {
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
        /// `DeleteEventInstancePayload.deletedId`, a `ID`.
        pub deleted_id: mighty_core::Id,
        /// `DeleteEventInstancePayload.event`, a `Event`.
        pub event: Option<crate::generated::models::EventCard>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("event", &self.event)?;
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
/// Puts one occurrence of a recurring event back on the schedule of its series, whether it was moved
/// or removed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEventRecurrenceException {
    /// `$input`, a `DeleteEventRecurrenceExceptionInput!`.
    pub input: mighty_schema::inputs::DeleteEventRecurrenceExceptionInput,
}
impl DeleteEventRecurrenceException {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteEventRecurrenceExceptionInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteEventRecurrenceException {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteEventRecurrenceException {
    type Data = delete_event_recurrence_exception::Data;
    const NAME: &'static str = "DeleteEventRecurrenceException";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_event_recurrence_exception.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteEventRecurrenceException",
            any_of: &["host:write:network_events", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_event_recurrence_exception
            .as_ref()
            .map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteEventRecurrenceException {
    type Output = crate::generated::events::delete_event_recurrence_exception::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_event_recurrence_exception
            .ok_or(crate::output::Missing::at("deleteEventRecurrenceException"))?;
        Ok(crate::generated::events::delete_event_recurrence_exception::Output {
            deleted_id: at
                .deleted_id
                .ok_or(
                    crate::output::Missing::at(
                        "deleteEventRecurrenceException.deletedId",
                    ),
                )?,
            event_instance: at.event_instance,
        })
    }
}
/// The answer of [`DeleteEventRecurrenceException`].
pub mod delete_event_recurrence_exception {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteEventRecurrenceException`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteEventRecurrenceException`, a `DeleteEventRecurrenceExceptionPayload`.
        ///
        /// Restores one occurrence to the schedule of its series.
        pub delete_event_recurrence_exception: Option<
            crate::generated::events::delete_event_recurrence_exception::DeleteEventRecurrenceException,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "deleteEventRecurrenceException",
                &self.delete_event_recurrence_exception,
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
        const KEYS: &'static [&'static str] = &["deleteEventRecurrenceException"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_event_recurrence_exception_: Option<
                crate::generated::events::delete_event_recurrence_exception::DeleteEventRecurrenceException,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_event_recurrence_exception_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_event_recurrence_exception: delete_event_recurrence_exception_,
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
    /// The part of `DeleteEventRecurrenceExceptionPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteEventRecurrenceException {
        /// `DeleteEventRecurrenceExceptionPayload.deletedId`, a `ID`.
        pub deleted_id: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::EventRecurrenceException>,
        >,
        /// `DeleteEventRecurrenceExceptionPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `DeleteEventRecurrenceExceptionPayload.eventInstance`, a `EventInstance`.
        pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    }
    impl Entries for DeleteEventRecurrenceException {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("eventInstance", &self.event_instance)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteEventRecurrenceException {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteEventRecurrenceException {
        const KEYS: &'static [&'static str] = &["deletedId", "errors", "eventInstance"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::EventRecurrenceException>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            let mut event_instance_: Option<
                crate::generated::models::EventInstanceCard,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut deleted_id_)?,
                    1 => fields.required(&mut errors_)?,
                    2 => fields.nullable(&mut event_instance_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                deleted_id: deleted_id_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                event_instance: event_instance_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteEventRecurrenceException {
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
        /// `DeleteEventRecurrenceExceptionPayload.deletedId`, a `ID`.
        pub deleted_id: mighty_schema::ids::IdOf<
            mighty_schema::kinds::EventRecurrenceException,
        >,
        /// `DeleteEventRecurrenceExceptionPayload.eventInstance`, a `EventInstance`.
        pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("eventInstance", &self.event_instance)?;
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
/// One event with its occurrences near in time, by resource ID, slug or GlobalID. A token with
/// nothing but `write:rsvps` is refused the RSVP counts that come along. A post or a poll under that
/// id comes back as its `__typename` alone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEvent {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Post>,
}
impl GetEvent {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetEvent {
    type Data = get_event::Data;
    const NAME: &'static str = "GetEvent";
    const DOCUMENT: &'static str = include_str!("documents/get_event.graphql");
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetEvent {
    type Output = crate::generated::models::EventDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.post.ok_or(crate::output::Missing::at("network.post"))?;
        let at = match at {
            crate::generated::events::get_event::Post::Event(at) => *at,
            crate::generated::events::get_event::Post::Unknown(other) => {
                return Err(
                    crate::output::Missing::with_type(
                        "network.post",
                        "Event",
                        other.typename,
                    ),
                );
            }
        };
        Ok(at)
    }
}
/// The answer of [`GetEvent`].
pub mod get_event {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetEvent`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::events::get_event::Network,
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
            let mut network_: Option<crate::generated::events::get_event::Network> = None;
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
        /// `Network.post`, a `PostInterface`.
        pub post: Option<crate::generated::events::get_event::Post>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
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
        const KEYS: &'static [&'static str] = &["post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<crate::generated::events::get_event::Post> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { post: post_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PostInterface` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Post {
        /// A `Event`.
        Event(Box<crate::generated::models::EventDetail>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Post {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Event(value) => {
                    map.serialize_entry(decode::TYPENAME, "Event")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Post {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Post {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Post {
        const TYPES: &'static [&'static str] = &["Event"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Event(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Post {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One event with its next occurrences and a page of its RSVPs, by resource ID, slug or GlobalID. The
/// RSVPs are those of the whole series. A token with nothing but `write:rsvps` is refused them. A post
/// or a poll under that id comes back as its `__typename` alone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEventWithRsvps {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Post>,
    /// `$rsvpsFirst`, a `Int`.
    pub rsvps_first: mighty_core::Maybe<i32>,
    /// `$rsvpsAfter`, a `String`.
    pub rsvps_after: mighty_core::Maybe<String>,
    /// `$instanceAt`, a `ISO8601DateTime`.
    ///
    /// If left out, the answers to the series. If given, the answers to one occurrence, with the answers to the series merged in. It is the scheduled time, as in `instanceIndex`, not an overridden start.
    pub instance_at: mighty_core::Maybe<jiff::Timestamp>,
}
impl GetEventWithRsvps {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            rsvps_first: mighty_core::Maybe::Absent,
            rsvps_after: mighty_core::Maybe::Absent,
            instance_at: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `rsvpsFirst`.
    #[must_use]
    pub fn rsvps_first(mut self, rsvps_first: impl Into<i32>) -> Self {
        self.rsvps_first = mighty_core::Maybe::Value(rsvps_first.into());
        self
    }
    /// Sets `rsvpsAfter`.
    #[must_use]
    pub fn rsvps_after(mut self, rsvps_after: impl Into<String>) -> Self {
        self.rsvps_after = mighty_core::Maybe::Value(rsvps_after.into());
        self
    }
    /// Sets `instanceAt`.
    #[must_use]
    pub fn instance_at(mut self, instance_at: impl Into<jiff::Timestamp>) -> Self {
        self.instance_at = mighty_core::Maybe::Value(instance_at.into());
        self
    }
}
impl serde::Serialize for GetEventWithRsvps {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        if !self.rsvps_first.is_absent() {
            map.serialize_entry("rsvpsFirst", &self.rsvps_first)?;
        }
        if !self.rsvps_after.is_absent() {
            map.serialize_entry("rsvpsAfter", &self.rsvps_after)?;
        }
        if !self.instance_at.is_absent() {
            map.serialize_entry("instanceAt", &self.instance_at)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for GetEventWithRsvps {
    type Data = get_event_with_rsvps::Data;
    const NAME: &'static str = "GetEventWithRsvps";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_event_with_rsvps.graphql"
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
            coordinate: "Event.rsvps",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Rsvp",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
    ];
}
impl crate::output::HasOutput for GetEventWithRsvps {
    type Output = crate::generated::events::get_event_with_rsvps::Output;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at_1 = at.event.ok_or(crate::output::Missing::at("network.event"))?;
        let at_2 = at.answers.ok_or(crate::output::Missing::at("network.answers"))?;
        let at_3 = match at_2 {
            crate::generated::events::get_event_with_rsvps::NetworkPost::Event(at) => *at,
            crate::generated::events::get_event_with_rsvps::NetworkPost::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type(
                        "network.answers",
                        "Event",
                        other.typename,
                    ),
                );
            }
        };
        Ok(crate::generated::events::get_event_with_rsvps::Output {
            event: match at_1 {
                crate::generated::events::get_event_with_rsvps::Post::Event(at) => *at,
                crate::generated::events::get_event_with_rsvps::Post::Unknown(other) => {
                    return Err(
                        crate::output::Missing::with_type(
                            "network.event",
                            "Event",
                            other.typename,
                        ),
                    );
                }
            },
            rsvps: {
                let at = at_3.rsvps;
                crate::pages::Page::with_gaps(
                    at
                        .nodes
                        .ok_or(
                            crate::output::Missing::at("network.answers.rsvps.nodes"),
                        )?,
                    at.page_info,
                    None,
                )
            },
        })
    }
}
/// The answer of [`GetEventWithRsvps`].
pub mod get_event_with_rsvps {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetEventWithRsvps`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::events::get_event_with_rsvps::Network,
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
                crate::generated::events::get_event_with_rsvps::Network,
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
        /// `Network.post`, a `PostInterface`.
        pub event: Option<crate::generated::events::get_event_with_rsvps::Post>,
        /// `Network.post`, a `PostInterface`.
        pub answers: Option<crate::generated::events::get_event_with_rsvps::NetworkPost>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("event", &self.event)?;
            map.serialize_entry("answers", &self.answers)?;
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
        const KEYS: &'static [&'static str] = &["event", "answers"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut event_: Option<
                crate::generated::events::get_event_with_rsvps::Post,
            > = None;
            let mut answers_: Option<
                crate::generated::events::get_event_with_rsvps::NetworkPost,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut event_)?,
                    1 => fields.nullable(&mut answers_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                event: event_,
                answers: answers_,
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
    /// The part of `PostInterface` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Post {
        /// A `Event`.
        Event(Box<crate::generated::models::EventDetail>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Post {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Event(value) => {
                    map.serialize_entry(decode::TYPENAME, "Event")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Post {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Post {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Post {
        const TYPES: &'static [&'static str] = &["Event"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Event(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Post {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PostInterface` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum NetworkPost {
        /// A `Event`.
        Event(Box<crate::generated::events::get_event_with_rsvps::NetworkPostEvent>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for NetworkPost {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Event(value) => {
                    map.serialize_entry(decode::TYPENAME, "Event")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for NetworkPost {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NetworkPost {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for NetworkPost {
        const TYPES: &'static [&'static str] = &["Event"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Event(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for NetworkPost {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Event` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct NetworkPostEvent {
        /// `Event.rsvps`, a `RsvpConnection!`.
        pub rsvps: crate::generated::events::get_event_with_rsvps::Rsvps,
    }
    impl Entries for NetworkPostEvent {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("rsvps", &self.rsvps)?;
            Ok(())
        }
    }
    impl serde::Serialize for NetworkPostEvent {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for NetworkPostEvent {
        const KEYS: &'static [&'static str] = &["rsvps"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut rsvps_: Option<
                crate::generated::events::get_event_with_rsvps::Rsvps,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut rsvps_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                rsvps: match rsvps_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("rsvps")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for NetworkPostEvent {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `RsvpConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Rsvps {
        /// `RsvpConnection.nodes`, a `[Rsvp]`.
        pub nodes: Option<Vec<Option<crate::generated::models::RsvpDetail>>>,
        /// `RsvpConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for Rsvps {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for Rsvps {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Rsvps {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<Vec<Option<crate::generated::models::RsvpDetail>>> = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Rsvps {
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
        /// `Network.post`, a `PostInterface`.
        pub event: crate::generated::models::EventDetail,
        /// `Event.rsvps`, a `RsvpConnection!`.
        pub rsvps: crate::pages::Page<crate::generated::models::RsvpDetail>,
    }
    impl Entries for Output {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("event", &self.event)?;
            map.serialize_entry("rsvps", &self.rsvps)?;
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
/// The occurrences of a series that leave its schedule, moved or removed, page by page; the event is
/// taken by resource ID, slug or GlobalID. A post or a poll under that id comes back as its
/// `__typename` alone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListEventRecurrenceExceptions {
    /// `$idOrSlug`, a `String!`.
    ///
    /// A resource ID, slug or GlobalID.
    pub id_or_slug: mighty_schema::ids::RefOf<mighty_schema::kinds::Post>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListEventRecurrenceExceptions {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id_or_slug: impl Into<mighty_schema::ids::RefOf<mighty_schema::kinds::Post>>,
    ) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `after`.
    #[must_use]
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.after = mighty_core::Maybe::Value(after.into());
        self
    }
    /// Sets `before`.
    #[must_use]
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.before = mighty_core::Maybe::Value(before.into());
        self
    }
    /// Sets `first`.
    #[must_use]
    pub fn first(mut self, first: impl Into<i32>) -> Self {
        self.first = mighty_core::Maybe::Value(first.into());
        self
    }
    /// Sets `last`.
    #[must_use]
    pub fn last(mut self, last: impl Into<i32>) -> Self {
        self.last = mighty_core::Maybe::Value(last.into());
        self
    }
}
impl serde::Serialize for ListEventRecurrenceExceptions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        if !self.after.is_absent() {
            map.serialize_entry("after", &self.after)?;
        }
        if !self.before.is_absent() {
            map.serialize_entry("before", &self.before)?;
        }
        if !self.first.is_absent() {
            map.serialize_entry("first", &self.first)?;
        }
        if !self.last.is_absent() {
            map.serialize_entry("last", &self.last)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListEventRecurrenceExceptions {
    type Data = list_event_recurrence_exceptions::Data;
    const NAME: &'static str = "ListEventRecurrenceExceptions";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_event_recurrence_exceptions.graphql"
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
            coordinate: "EventRecurrenceException",
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
    ];
}
impl crate::output::HasOutput for ListEventRecurrenceExceptions {
    type Output = crate::pages::Page<
        crate::generated::models::EventRecurrenceExceptionSummary,
    >;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.post.ok_or(crate::output::Missing::at("network.post"))?;
        let at = match at {
            crate::generated::events::list_event_recurrence_exceptions::Post::Event(
                at,
            ) => *at,
            crate::generated::events::list_event_recurrence_exceptions::Post::Unknown(
                other,
            ) => {
                return Err(
                    crate::output::Missing::with_type(
                        "network.post",
                        "Event",
                        other.typename,
                    ),
                );
            }
        };
        let at = at.recurrence_exceptions;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at(
                            "network.post.recurrenceExceptions.nodes",
                        ),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListEventRecurrenceExceptions {
    type Item = crate::generated::models::EventRecurrenceExceptionSummary;
    fn forward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.first, &mut self.after)
    }
    fn page(
        &self,
        data: Self::Data,
    ) -> Result<Option<crate::pages::Page<Self::Item>>, mighty_transport::Error> {
        let page = |at: Self::Data| -> Option<crate::pages::Page<Self::Item>> {
            let at = at.network;
            let at = at.post?;
            let crate::generated::events::list_event_recurrence_exceptions::Post::Event(
                at,
            ) = at else {
                return None;
            };
            let at = at.recurrence_exceptions;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Event", "recurrenceExceptions")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.post.recurrenceExceptions")
    }
}
impl crate::pages::PagedBackward for ListEventRecurrenceExceptions {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListEventRecurrenceExceptions`].
pub mod list_event_recurrence_exceptions {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListEventRecurrenceExceptions`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::events::list_event_recurrence_exceptions::Network,
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
                crate::generated::events::list_event_recurrence_exceptions::Network,
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
        /// `Network.post`, a `PostInterface`.
        pub post: Option<
            crate::generated::events::list_event_recurrence_exceptions::Post,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("post", &self.post)?;
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
        const KEYS: &'static [&'static str] = &["post"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<
                crate::generated::events::list_event_recurrence_exceptions::Post,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut post_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { post: post_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Network {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `PostInterface` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum Post {
        /// A `Event`.
        Event(
            Box<crate::generated::events::list_event_recurrence_exceptions::PostEvent>,
        ),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Entries for Post {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            match self {
                Self::Event(value) => {
                    map.serialize_entry(decode::TYPENAME, "Event")?;
                    value.entries(map)
                }
                Self::Unknown(other) => other.entries(map),
            }
        }
    }
    impl serde::Serialize for Post {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Post {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Post {
        const TYPES: &'static [&'static str] = &["Event"];
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: decode::Typename,
            rest: A,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.place {
                    0 => Self::Event(Box::new(decode::rest(rest)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, rest)?),
                },
            )
        }
    }
    impl<'de> serde::Deserialize<'de> for Post {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Event` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PostEvent {
        /// `Event.recurrenceExceptions`, a `EventRecurrenceExceptionConnection!`.
        ///
        /// In the order of the occurrences.
        pub recurrence_exceptions: crate::generated::events::list_event_recurrence_exceptions::RecurrenceExceptions,
    }
    impl Entries for PostEvent {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("recurrenceExceptions", &self.recurrence_exceptions)?;
            Ok(())
        }
    }
    impl serde::Serialize for PostEvent {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PostEvent {
        const KEYS: &'static [&'static str] = &["recurrenceExceptions"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut recurrence_exceptions_: Option<
                crate::generated::events::list_event_recurrence_exceptions::RecurrenceExceptions,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut recurrence_exceptions_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                recurrence_exceptions: match recurrence_exceptions_ {
                    Some(value) => value,
                    None => {
                        return Err(
                            serde::de::Error::missing_field("recurrenceExceptions"),
                        );
                    }
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for PostEvent {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `EventRecurrenceExceptionConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RecurrenceExceptions {
        /// `EventRecurrenceExceptionConnection.nodes`, a `[EventRecurrenceException]`.
        pub nodes: Option<
            Vec<Option<crate::generated::models::EventRecurrenceExceptionSummary>>,
        >,
        /// `EventRecurrenceExceptionConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for RecurrenceExceptions {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for RecurrenceExceptions {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for RecurrenceExceptions {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::EventRecurrenceExceptionSummary>>,
            > = None;
            let mut page_info_: Option<crate::pages::PageInfo> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut nodes_)?,
                    1 => fields.required(&mut page_info_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                nodes: nodes_,
                page_info: match page_info_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("pageInfo")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for RecurrenceExceptions {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Occurrences of events. A recurring event has several. The answer is a plain list of 10 by default
/// and at most 50. `cursor` is not an opaque text but a limit on `startsAt`: the earliest for
/// upcoming occurrences, the latest for past ones. `direction` is ignored if both `startAt` and
/// `endAt` are set. `spaceId` is a GlobalID. To list events instead of occurrences, use `ListPosts`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEvents {
    /// `$direction`, a `EventDirection`.
    ///
    /// `UPCOMING` by default; ignored if `startAt` and `endAt` are both given.
    pub direction: mighty_core::Maybe<mighty_schema::enums::EventDirection>,
    /// `$startAt`, a `ISO8601DateTime`.
    ///
    /// `startAt` and `endAt` together are a range; `direction` is then ignored.
    pub start_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `$endAt`, a `ISO8601DateTime`.
    ///
    /// `startAt` and `endAt` together are a range; `direction` is then ignored.
    pub end_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `$spaceId`, a `ID`.
    ///
    /// A GlobalID only.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    >,
    /// `$cursor`, a `String`.
    ///
    /// An ISO 8601 time that bounds the start. It is a lower bound for upcoming events and within a range, and an upper bound for past events.
    pub cursor: mighty_core::Maybe<String>,
    /// `$perPage`, a `Int`.
    ///
    /// 10 by default, 50 at most.
    pub per_page: mighty_core::Maybe<i32>,
}
impl ListEvents {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            direction: mighty_core::Maybe::Absent,
            start_at: mighty_core::Maybe::Absent,
            end_at: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            cursor: mighty_core::Maybe::Absent,
            per_page: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `direction`.
    #[must_use]
    pub fn direction(
        mut self,
        direction: impl Into<mighty_schema::enums::EventDirection>,
    ) -> Self {
        self.direction = mighty_core::Maybe::Value(direction.into());
        self
    }
    /// Sets `startAt`.
    #[must_use]
    pub fn start_at(mut self, start_at: impl Into<jiff::Timestamp>) -> Self {
        self.start_at = mighty_core::Maybe::Value(start_at.into());
        self
    }
    /// Sets `endAt`.
    #[must_use]
    pub fn end_at(mut self, end_at: impl Into<jiff::Timestamp>) -> Self {
        self.end_at = mighty_core::Maybe::Value(end_at.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = mighty_core::Maybe::Value(cursor.into());
        self
    }
    /// Sets `perPage`.
    #[must_use]
    pub fn per_page(mut self, per_page: impl Into<i32>) -> Self {
        self.per_page = mighty_core::Maybe::Value(per_page.into());
        self
    }
}
impl serde::Serialize for ListEvents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.direction.is_absent() {
            map.serialize_entry("direction", &self.direction)?;
        }
        if !self.start_at.is_absent() {
            map.serialize_entry("startAt", &self.start_at)?;
        }
        if !self.end_at.is_absent() {
            map.serialize_entry("endAt", &self.end_at)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.cursor.is_absent() {
            map.serialize_entry("cursor", &self.cursor)?;
        }
        if !self.per_page.is_absent() {
            map.serialize_entry("perPage", &self.per_page)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListEvents {
    type Data = list_events::Data;
    const NAME: &'static str = "ListEvents";
    const DOCUMENT: &'static str = include_str!("documents/list_events.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Network.events",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:write:network_events",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListEvents {
    type Output = Vec<crate::generated::models::EventInstanceCard>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.events;
        Ok(at)
    }
}
/// The answer of [`ListEvents`].
pub mod list_events {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListEvents`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::events::list_events::Network,
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
            let mut network_: Option<crate::generated::events::list_events::Network> = None;
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
        /// `Network.events`, a `[EventInstance!]!`.
        ///
        /// Occurrences in a plain list, without page info. For the events themselves, use `posts` with `EVENT` and `EVENT_PAGE`.
        pub events: Vec<crate::generated::models::EventInstanceCard>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("events", &self.events)?;
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
        const KEYS: &'static [&'static str] = &["events"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut events_: Option<Vec<crate::generated::models::EventInstanceCard>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut events_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                events: match events_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("events")),
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
/// Occurrences of events with the members who said yes. `cursor` and the limits are those of
/// `ListEvents`. A token with nothing but `write:rsvps` is refused the attendees.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListEventsWithAttendees {
    /// `$direction`, a `EventDirection`.
    ///
    /// `UPCOMING` by default; ignored if `startAt` and `endAt` are both given.
    pub direction: mighty_core::Maybe<mighty_schema::enums::EventDirection>,
    /// `$startAt`, a `ISO8601DateTime`.
    ///
    /// `startAt` and `endAt` together are a range; `direction` is then ignored.
    pub start_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `$endAt`, a `ISO8601DateTime`.
    ///
    /// `startAt` and `endAt` together are a range; `direction` is then ignored.
    pub end_at: mighty_core::Maybe<jiff::Timestamp>,
    /// `$spaceId`, a `ID`.
    ///
    /// A GlobalID only.
    pub space_id: mighty_core::Maybe<
        mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>,
    >,
    /// `$cursor`, a `String`.
    ///
    /// An ISO 8601 time that bounds the start. It is a lower bound for upcoming events and within a range, and an upper bound for past events.
    pub cursor: mighty_core::Maybe<String>,
    /// `$perPage`, a `Int`.
    ///
    /// 10 by default, 50 at most.
    pub per_page: mighty_core::Maybe<i32>,
}
impl ListEventsWithAttendees {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            direction: mighty_core::Maybe::Absent,
            start_at: mighty_core::Maybe::Absent,
            end_at: mighty_core::Maybe::Absent,
            space_id: mighty_core::Maybe::Absent,
            cursor: mighty_core::Maybe::Absent,
            per_page: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `direction`.
    #[must_use]
    pub fn direction(
        mut self,
        direction: impl Into<mighty_schema::enums::EventDirection>,
    ) -> Self {
        self.direction = mighty_core::Maybe::Value(direction.into());
        self
    }
    /// Sets `startAt`.
    #[must_use]
    pub fn start_at(mut self, start_at: impl Into<jiff::Timestamp>) -> Self {
        self.start_at = mighty_core::Maybe::Value(start_at.into());
        self
    }
    /// Sets `endAt`.
    #[must_use]
    pub fn end_at(mut self, end_at: impl Into<jiff::Timestamp>) -> Self {
        self.end_at = mighty_core::Maybe::Value(end_at.into());
        self
    }
    /// Sets `spaceId`.
    #[must_use]
    pub fn space_id(
        mut self,
        space_id: impl Into<mighty_schema::ids::GlobalIdOf<mighty_schema::kinds::Space>>,
    ) -> Self {
        self.space_id = mighty_core::Maybe::Value(space_id.into());
        self
    }
    /// Sets `cursor`.
    #[must_use]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = mighty_core::Maybe::Value(cursor.into());
        self
    }
    /// Sets `perPage`.
    #[must_use]
    pub fn per_page(mut self, per_page: impl Into<i32>) -> Self {
        self.per_page = mighty_core::Maybe::Value(per_page.into());
        self
    }
}
impl serde::Serialize for ListEventsWithAttendees {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.direction.is_absent() {
            map.serialize_entry("direction", &self.direction)?;
        }
        if !self.start_at.is_absent() {
            map.serialize_entry("startAt", &self.start_at)?;
        }
        if !self.end_at.is_absent() {
            map.serialize_entry("endAt", &self.end_at)?;
        }
        if !self.space_id.is_absent() {
            map.serialize_entry("spaceId", &self.space_id)?;
        }
        if !self.cursor.is_absent() {
            map.serialize_entry("cursor", &self.cursor)?;
        }
        if !self.per_page.is_absent() {
            map.serialize_entry("perPage", &self.per_page)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListEventsWithAttendees {
    type Data = list_events_with_attendees::Data;
    const NAME: &'static str = "ListEventsWithAttendees";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_events_with_attendees.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.attendees",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Network.events",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:write:network_events",
                "read:network",
            ],
        },
    ];
}
impl crate::output::HasOutput for ListEventsWithAttendees {
    type Output = Vec<crate::generated::models::EventInstanceWithAttendees>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.events;
        Ok(at)
    }
}
/// The answer of [`ListEventsWithAttendees`].
pub mod list_events_with_attendees {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListEventsWithAttendees`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::events::list_events_with_attendees::Network,
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
                crate::generated::events::list_events_with_attendees::Network,
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
        /// `Network.events`, a `[EventInstance!]!`.
        ///
        /// Occurrences in a plain list, without page info. For the events themselves, use `posts` with `EVENT` and `EVENT_PAGE`.
        pub events: Vec<crate::generated::models::EventInstanceWithAttendees>,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("events", &self.events)?;
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
        const KEYS: &'static [&'static str] = &["events"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut events_: Option<
                Vec<crate::generated::models::EventInstanceWithAttendees>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut events_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                events: match events_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("events")),
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
/// Changes an event, the whole series of a recurring one; what is left out stays. Null clears street,
/// city and venue and removes the images. With `expectedLastEditedAt` an edit by another member in
/// the meantime is not overwritten.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEvent {
    /// `$input`, a `UpdateEventInput!`.
    pub input: mighty_schema::inputs::UpdateEventInput,
}
impl UpdateEvent {
    /// Takes the required fields and leaves all others out.
    pub fn new(input: impl Into<mighty_schema::inputs::UpdateEventInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateEvent {
    type Data = update_event::Data;
    const NAME: &'static str = "UpdateEvent";
    const DOCUMENT: &'static str = include_str!("documents/update_event.graphql");
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
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateEvent",
            any_of: &["host:write:network_events", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_event.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateEvent {
    type Output = crate::generated::models::EventDetail;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.update_event.ok_or(crate::output::Missing::at("updateEvent"))?;
        let at = at.event.ok_or(crate::output::Missing::at("updateEvent.event"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateEvent`].
pub mod update_event {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateEvent`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateEvent`, a `UpdateEventPayload`.
        pub update_event: Option<crate::generated::events::update_event::UpdateEvent>,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateEvent", &self.update_event)?;
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
        const KEYS: &'static [&'static str] = &["updateEvent"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_event_: Option<
                crate::generated::events::update_event::UpdateEvent,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_event_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_event: update_event_,
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
    /// The part of `UpdateEventPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateEvent {
        /// `UpdateEventPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateEventPayload.event`, a `Event`.
        pub event: Option<crate::generated::models::EventDetail>,
    }
    impl Entries for UpdateEvent {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("event", &self.event)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateEvent {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateEvent {
        const KEYS: &'static [&'static str] = &["errors", "event"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut event_: Option<crate::generated::models::EventDetail> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut event_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                event: event_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateEvent {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Overrides one occurrence of a series: its times, or whether answers are locked. `instanceIndex` is
/// the scheduled time in the form `20240115T160000Z`, even if the occurrence was moved.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateEventInstance {
    /// `$input`, a `UpdateEventInstanceInput!`.
    pub input: mighty_schema::inputs::UpdateEventInstanceInput,
}
impl UpdateEventInstance {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateEventInstanceInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateEventInstance {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateEventInstance {
    type Data = update_event_instance::Data;
    const NAME: &'static str = "UpdateEventInstance";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_event_instance.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance",
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
            coordinate: "EventInstance.rsvpMaybeCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpNoCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "EventInstance.rsvpYesCount",
            any_of: &[
                "host:read:network",
                "host:read:network_events",
                "host:read:network_posts",
                "host:write:network_events",
                "host:write:network_posts",
                "read:network",
                "write:comments",
                "write:posts",
            ],
        },
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateEventInstance",
            any_of: &["host:write:network_events", "write:posts"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_event_instance.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateEventInstance {
    type Output = crate::generated::models::EventInstanceCard;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_event_instance
            .ok_or(crate::output::Missing::at("updateEventInstance"))?;
        let at = at
            .event_instance
            .ok_or(crate::output::Missing::at("updateEventInstance.eventInstance"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateEventInstance`].
pub mod update_event_instance {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateEventInstance`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateEventInstance`, a `UpdateEventInstancePayload`.
        ///
        /// Overrides one occurrence: its times, or whether answers are locked.
        pub update_event_instance: Option<
            crate::generated::events::update_event_instance::UpdateEventInstance,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateEventInstance", &self.update_event_instance)?;
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
        const KEYS: &'static [&'static str] = &["updateEventInstance"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_event_instance_: Option<
                crate::generated::events::update_event_instance::UpdateEventInstance,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_event_instance_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_event_instance: update_event_instance_,
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
    /// The part of `UpdateEventInstancePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateEventInstance {
        /// `UpdateEventInstancePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateEventInstancePayload.eventInstance`, a `EventInstance`.
        pub event_instance: Option<crate::generated::models::EventInstanceCard>,
    }
    impl Entries for UpdateEventInstance {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("eventInstance", &self.event_instance)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateEventInstance {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateEventInstance {
        const KEYS: &'static [&'static str] = &["errors", "eventInstance"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut event_instance_: Option<
                crate::generated::models::EventInstanceCard,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut event_instance_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                event_instance: event_instance_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateEventInstance {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
