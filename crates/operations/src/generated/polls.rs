// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on polls.
#![allow(deprecated)]
/// Answers a poll, named by GlobalID: with `choiceId` for multiple choice, with `value` between
/// `minValue` and `maxValue` for sliders and percentages. A question is answered by a comment
/// instead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerPoll {
    /// `$input`, a `CreatePollAnswerInput!`.
    pub input: mighty_schema::inputs::CreatePollAnswerInput,
}
impl AnswerPoll {
    /// Takes what is required and leaves everything else out.
    pub fn new(input: impl Into<mighty_schema::inputs::CreatePollAnswerInput>) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for AnswerPoll {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for AnswerPoll {
    type Data = answer_poll::Data;
    const NAME: &'static str = "AnswerPoll";
    const DOCUMENT: &'static str = include_str!("documents/answer_poll.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
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
            coordinate: "PollAnswer",
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
        data.create_poll_answer.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
/// What [`AnswerPoll`] answers.
pub mod answer_poll {
    use crate::decode::{self, Fields, Object};
    /// What `AnswerPoll` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createPollAnswer`, a `CreatePollAnswerPayload`.
        pub create_poll_answer: Option<
            crate::generated::polls::answer_poll::CreatePollAnswer,
        >,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["createPollAnswer"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut create_poll_answer_: Option<
                Option<crate::generated::polls::answer_poll::CreatePollAnswer>,
            > = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => create_poll_answer_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_poll_answer: create_poll_answer_.flatten(),
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
    /// The part of `CreatePollAnswerPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreatePollAnswer {
        /// `CreatePollAnswerPayload.pollAnswer`, a `PollAnswer`.
        pub poll_answer: Option<crate::generated::models::PollAnswerDetail>,
        /// `CreatePollAnswerPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Object for CreatePollAnswer {
        const KEYS: &'static [&'static str] = &["pollAnswer", "errors"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut poll_answer_: Option<
                Option<crate::generated::models::PollAnswerDetail>,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => poll_answer_ = Some(fields.value()?),
                    1 => errors_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                poll_answer: poll_answer_.flatten(),
                errors: decode::required(errors_, "errors")?,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreatePollAnswer {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One poll or question with its choices and results, by resource ID, slug or GlobalID. It goes
/// through the network's posts, which members can read, since the network's own poll field is for
/// hosts. A post or an event under that id comes back as its `__typename` alone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPoll {
    /// `$idOrSlug`, a `String!`.
    pub id_or_slug: String,
}
impl GetPoll {
    /// Takes what is required and leaves everything else out.
    pub fn new(id_or_slug: impl Into<String>) -> Self {
        Self {
            id_or_slug: id_or_slug.into(),
        }
    }
}
impl serde::Serialize for GetPoll {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("idOrSlug", &self.id_or_slug)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetPoll {
    type Data = get_poll::Data;
    const NAME: &'static str = "GetPoll";
    const DOCUMENT: &'static str = include_str!("documents/get_poll.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
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
            coordinate: "PollAnswer",
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
/// What [`GetPoll`] answers.
pub mod get_poll {
    use crate::decode::{self, Fields, Object};
    /// What `GetPoll` answers.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        pub network: crate::generated::polls::get_poll::Network,
    }
    impl Object for Data {
        const KEYS: &'static [&'static str] = &["network"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut network_: Option<crate::generated::polls::get_poll::Network> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => network_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                network: decode::required(network_, "network")?,
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
        pub post: Option<crate::generated::polls::get_poll::Post>,
    }
    impl Object for Network {
        const KEYS: &'static [&'static str] = &["post"];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            let mut post_: Option<Option<crate::generated::polls::get_poll::Post>> = None;
            while let Some(key) = fields.key(Self::KEYS)? {
                match key {
                    0 => post_ = Some(fields.value()?),
                    _ => fields.skip()?,
                }
            }
            Ok(Self { post: post_.flatten() })
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
        /// A `Poll`.
        Poll(Box<crate::generated::models::PollDetail>),
        /// A type that was not asked for, or is newer than this crate.
        Unknown(decode::UnknownObject),
    }
    impl Object for Post {
        const KEYS: &'static [&'static str] = &[decode::TYPENAME];
        fn read<'de, A: serde::de::MapAccess<'de>>(
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            decode::by_type(fields)
        }
    }
    impl decode::Abstract for Post {
        fn read_as<'de, A: serde::de::MapAccess<'de>>(
            typename: String,
            fields: &mut Fields<A>,
        ) -> Result<Self, A::Error> {
            Ok(
                match typename.as_str() {
                    "Poll" => Self::Poll(Box::new(Object::read(fields)?)),
                    _ => Self::Unknown(decode::UnknownObject::read(typename, fields)?),
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
