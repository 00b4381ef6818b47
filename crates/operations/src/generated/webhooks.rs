// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on webhooks.
#![allow(deprecated, clippy::module_inception)]
/// Registers an `https` URL for events. Without `includedEvents` it gets all of them, and an empty
/// list is rejected. `apiKey` is a shared secret that comes with each delivery.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateWebhookCallback {
    /// `$input`, a `CreateWebhookCallbackInput!`.
    pub input: mighty_schema::inputs::CreateWebhookCallbackInput,
}
impl CreateWebhookCallback {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateWebhookCallbackInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateWebhookCallback {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateWebhookCallback {
    type Data = create_webhook_callback::Data;
    const NAME: &'static str = "CreateWebhookCallback";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_webhook_callback.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createWebhookCallback",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_webhook_callback.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateWebhookCallback {
    type Output = crate::generated::models::WebhookCallbackSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_webhook_callback
            .ok_or(crate::output::Missing::at("createWebhookCallback"))?;
        let at = at
            .webhook_callback
            .ok_or(crate::output::Missing::at("createWebhookCallback.webhookCallback"))?;
        Ok(at)
    }
}
/// The answer of [`CreateWebhookCallback`].
pub mod create_webhook_callback {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateWebhookCallback`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createWebhookCallback`, a `CreateWebhookCallbackPayload`.
        pub create_webhook_callback: Option<
            crate::generated::webhooks::create_webhook_callback::CreateWebhookCallback,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createWebhookCallback", &self.create_webhook_callback)?;
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
        const KEYS: &'static [&'static str] = &["createWebhookCallback"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_webhook_callback_: Option<
                crate::generated::webhooks::create_webhook_callback::CreateWebhookCallback,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_webhook_callback_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_webhook_callback: create_webhook_callback_,
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
    /// The part of `CreateWebhookCallbackPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateWebhookCallback {
        /// `CreateWebhookCallbackPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `CreateWebhookCallbackPayload.webhookCallback`, a `WebhookCallback`.
        pub webhook_callback: Option<crate::generated::models::WebhookCallbackSummary>,
    }
    impl Entries for CreateWebhookCallback {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("webhookCallback", &self.webhook_callback)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateWebhookCallback {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateWebhookCallback {
        const KEYS: &'static [&'static str] = &["errors", "webhookCallback"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut webhook_callback_: Option<
                crate::generated::models::WebhookCallbackSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut webhook_callback_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                webhook_callback: webhook_callback_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateWebhookCallback {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Ends the deliveries to a URL, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteWebhookCallback {
    /// `$input`, a `DeleteWebhookCallbackInput!`.
    pub input: mighty_schema::inputs::DeleteWebhookCallbackInput,
}
impl DeleteWebhookCallback {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteWebhookCallbackInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteWebhookCallback {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteWebhookCallback {
    type Data = delete_webhook_callback::Data;
    const NAME: &'static str = "DeleteWebhookCallback";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_webhook_callback.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteWebhookCallback",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_webhook_callback.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteWebhookCallback {
    type Output = mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_webhook_callback
            .ok_or(crate::output::Missing::at("deleteWebhookCallback"))?;
        let at = at
            .deleted_id
            .ok_or(crate::output::Missing::at("deleteWebhookCallback.deletedId"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteWebhookCallback`].
pub mod delete_webhook_callback {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteWebhookCallback`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteWebhookCallback`, a `DeleteWebhookCallbackPayload`.
        pub delete_webhook_callback: Option<
            crate::generated::webhooks::delete_webhook_callback::DeleteWebhookCallback,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteWebhookCallback", &self.delete_webhook_callback)?;
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
        const KEYS: &'static [&'static str] = &["deleteWebhookCallback"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_webhook_callback_: Option<
                crate::generated::webhooks::delete_webhook_callback::DeleteWebhookCallback,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_webhook_callback_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_webhook_callback: delete_webhook_callback_,
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
    /// The part of `DeleteWebhookCallbackPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteWebhookCallback {
        /// `DeleteWebhookCallbackPayload.deletedId`, a `ID`.
        pub deleted_id: Option<
            mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>,
        >,
        /// `DeleteWebhookCallbackPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteWebhookCallback {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deletedId", &self.deleted_id)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteWebhookCallback {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteWebhookCallback {
        const KEYS: &'static [&'static str] = &["deletedId", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut deleted_id_: Option<
                mighty_schema::ids::IdOf<mighty_schema::kinds::WebhookCallback>,
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
    impl<'de> serde::Deserialize<'de> for DeleteWebhookCallback {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// The registered URLs page by page; the connection itself may be null. `apiKey` is a secret, and a
/// callback is `disabled` after repeated failures.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListWebhookCallbacks {
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
}
impl ListWebhookCallbacks {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
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
impl serde::Serialize for ListWebhookCallbacks {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
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
impl mighty_transport::Operation for ListWebhookCallbacks {
    type Data = list_webhook_callbacks::Data;
    const NAME: &'static str = "ListWebhookCallbacks";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_webhook_callbacks.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListWebhookCallbacks {
    type Output = crate::pages::Page<crate::generated::models::WebhookCallbackSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at
            .webhook_callbacks
            .ok_or(crate::output::Missing::at("network.webhookCallbacks"))?;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(
                        crate::output::Missing::at("network.webhookCallbacks.nodes"),
                    )?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListWebhookCallbacks {
    type Item = crate::generated::models::WebhookCallbackSummary;
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
            let at = at.webhook_callbacks?;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "webhookCallbacks")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.webhookCallbacks")
    }
}
impl crate::pages::PagedBackward for ListWebhookCallbacks {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListWebhookCallbacks`].
pub mod list_webhook_callbacks {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListWebhookCallbacks`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::webhooks::list_webhook_callbacks::Network,
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
                crate::generated::webhooks::list_webhook_callbacks::Network,
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
        /// `Network.webhookCallbacks`, a `WebhookCallbackConnection`.
        ///
        /// The connection itself may be null.
        pub webhook_callbacks: Option<
            crate::generated::webhooks::list_webhook_callbacks::WebhookCallbacks,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("webhookCallbacks", &self.webhook_callbacks)?;
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
        const KEYS: &'static [&'static str] = &["webhookCallbacks"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut webhook_callbacks_: Option<
                crate::generated::webhooks::list_webhook_callbacks::WebhookCallbacks,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut webhook_callbacks_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                webhook_callbacks: webhook_callbacks_,
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
    /// The part of `WebhookCallbackConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct WebhookCallbacks {
        /// `WebhookCallbackConnection.nodes`, a `[WebhookCallback]`.
        pub nodes: Option<Vec<Option<crate::generated::models::WebhookCallbackSummary>>>,
        /// `WebhookCallbackConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for WebhookCallbacks {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for WebhookCallbacks {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for WebhookCallbacks {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::WebhookCallbackSummary>>,
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
    impl<'de> serde::Deserialize<'de> for WebhookCallbacks {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a registered URL. A null `includedEvents` means all events, and an empty list is
/// rejected.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateWebhookCallback {
    /// `$input`, a `UpdateWebhookCallbackInput!`.
    pub input: mighty_schema::inputs::UpdateWebhookCallbackInput,
}
impl UpdateWebhookCallback {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateWebhookCallbackInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateWebhookCallback {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateWebhookCallback {
    type Data = update_webhook_callback::Data;
    const NAME: &'static str = "UpdateWebhookCallback";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_webhook_callback.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateWebhookCallback",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_webhook_callback.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateWebhookCallback {
    type Output = crate::generated::models::WebhookCallbackSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_webhook_callback
            .ok_or(crate::output::Missing::at("updateWebhookCallback"))?;
        let at = at
            .webhook_callback
            .ok_or(crate::output::Missing::at("updateWebhookCallback.webhookCallback"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateWebhookCallback`].
pub mod update_webhook_callback {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateWebhookCallback`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateWebhookCallback`, a `UpdateWebhookCallbackPayload`.
        pub update_webhook_callback: Option<
            crate::generated::webhooks::update_webhook_callback::UpdateWebhookCallback,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateWebhookCallback", &self.update_webhook_callback)?;
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
        const KEYS: &'static [&'static str] = &["updateWebhookCallback"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_webhook_callback_: Option<
                crate::generated::webhooks::update_webhook_callback::UpdateWebhookCallback,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_webhook_callback_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_webhook_callback: update_webhook_callback_,
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
    /// The part of `UpdateWebhookCallbackPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateWebhookCallback {
        /// `UpdateWebhookCallbackPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateWebhookCallbackPayload.webhookCallback`, a `WebhookCallback`.
        pub webhook_callback: Option<crate::generated::models::WebhookCallbackSummary>,
    }
    impl Entries for UpdateWebhookCallback {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("webhookCallback", &self.webhook_callback)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateWebhookCallback {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateWebhookCallback {
        const KEYS: &'static [&'static str] = &["errors", "webhookCallback"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut webhook_callback_: Option<
                crate::generated::models::WebhookCallbackSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut webhook_callback_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                webhook_callback: webhook_callback_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateWebhookCallback {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
