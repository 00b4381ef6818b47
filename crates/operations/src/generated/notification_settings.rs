// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on notification_settings.
#![allow(deprecated, clippy::module_inception)]
/// The notification settings of the authenticated member; null if none have been set.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GetMemberNotificationSetting {}
impl GetMemberNotificationSetting {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {}
    }
}
impl serde::Serialize for GetMemberNotificationSetting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let map = serializer.serialize_map(None)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetMemberNotificationSetting {
    type Data = get_member_notification_setting::Data;
    const NAME: &'static str = "GetMemberNotificationSetting";
    const DOCUMENT: &'static str = include_str!(
        "documents/get_member_notification_setting.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetMemberNotificationSetting {
    type Output = Option<crate::generated::models::NotificationSettingSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.me.ok_or(crate::output::Missing::at("me"))?;
        let at = at.notification_setting;
        Ok(at)
    }
}
/// The answer of [`GetMemberNotificationSetting`].
pub mod get_member_notification_setting {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetMemberNotificationSetting`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.me`, a `Member`.
        ///
        /// The member that the token acts for; null if there is none. A token can do what this member may do in the product, limited to the approved scopes: scopes are enforced on every token. Only a host can approve a `host:` scope, so an application for members and hosts needs two authorization flows.
        pub me: Option<
            crate::generated::notification_settings::get_member_notification_setting::Me,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("me", &self.me)?;
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
        const KEYS: &'static [&'static str] = &["me"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut me_: Option<
                crate::generated::notification_settings::get_member_notification_setting::Me,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut me_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self { me: me_ })
        }
    }
    impl<'de> serde::Deserialize<'de> for Data {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
    /// The part of `Member` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Me {
        /// `Member.notificationSetting`, a `NotificationSetting`.
        ///
        /// For the authenticated member only. Also null if nothing has been set yet.
        pub notification_setting: Option<
            crate::generated::models::NotificationSettingSummary,
        >,
    }
    impl Entries for Me {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("notificationSetting", &self.notification_setting)?;
            Ok(())
        }
    }
    impl serde::Serialize for Me {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for Me {
        const KEYS: &'static [&'static str] = &["notificationSetting"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut notification_setting_: Option<
                crate::generated::models::NotificationSettingSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut notification_setting_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                notification_setting: notification_setting_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for Me {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes how the viewer is notified. Overrides are per topic, and topics that are left out stay.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateNotificationSetting {
    /// `$input`, a `UpdateNotificationSettingInput!`.
    pub input: mighty_schema::inputs::UpdateNotificationSettingInput,
}
impl UpdateNotificationSetting {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateNotificationSettingInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateNotificationSetting {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateNotificationSetting {
    type Data = update_notification_setting::Data;
    const NAME: &'static str = "UpdateNotificationSetting";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_notification_setting.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_notification_setting.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateNotificationSetting {
    type Output = crate::generated::models::NotificationSettingSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_notification_setting
            .ok_or(crate::output::Missing::at("updateNotificationSetting"))?;
        let at = at
            .notification_setting
            .ok_or(
                crate::output::Missing::at(
                    "updateNotificationSetting.notificationSetting",
                ),
            )?;
        Ok(at)
    }
}
/// The answer of [`UpdateNotificationSetting`].
pub mod update_notification_setting {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateNotificationSetting`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateNotificationSetting`, a `UpdateNotificationSettingPayload`.
        ///
        /// For the viewer only.
        pub update_notification_setting: Option<
            crate::generated::notification_settings::update_notification_setting::UpdateNotificationSetting,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry(
                "updateNotificationSetting",
                &self.update_notification_setting,
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
        const KEYS: &'static [&'static str] = &["updateNotificationSetting"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_notification_setting_: Option<
                crate::generated::notification_settings::update_notification_setting::UpdateNotificationSetting,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_notification_setting_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_notification_setting: update_notification_setting_,
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
    /// The part of `UpdateNotificationSettingPayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateNotificationSetting {
        /// `UpdateNotificationSettingPayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
        /// `UpdateNotificationSettingPayload.notificationSetting`, a `NotificationSetting`.
        pub notification_setting: Option<
            crate::generated::models::NotificationSettingSummary,
        >,
    }
    impl Entries for UpdateNotificationSetting {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("errors", &self.errors)?;
            map.serialize_entry("notificationSetting", &self.notification_setting)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateNotificationSetting {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateNotificationSetting {
        const KEYS: &'static [&'static str] = &["errors", "notificationSetting"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut errors_: Option<Vec<String>> = None;
            let mut notification_setting_: Option<
                crate::generated::models::NotificationSettingSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut errors_)?,
                    1 => fields.nullable(&mut notification_setting_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
                notification_setting: notification_setting_,
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateNotificationSetting {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
