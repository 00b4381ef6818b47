// Written by `cargo xtask generate`. Not to be edited: change the documents, the schema or
// the generator instead.

//! The operations on automations.
#![allow(deprecated, clippy::module_inception)]
/// Creates a rule that acts when its trigger fires. It needs at least one action, and the creator is
/// the one who the actions are sent by.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateAutomationRule {
    /// `$input`, a `CreateAutomationRuleInput!`.
    pub input: mighty_schema::inputs::CreateAutomationRuleInput,
}
impl CreateAutomationRule {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::CreateAutomationRuleInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for CreateAutomationRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for CreateAutomationRule {
    type Data = create_automation_rule::Data;
    const NAME: &'static str = "CreateAutomationRule";
    const DOCUMENT: &'static str = include_str!(
        "documents/create_automation_rule.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.createAutomationRule",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.create_automation_rule.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for CreateAutomationRule {
    type Output = crate::generated::models::AutomationRuleSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .create_automation_rule
            .ok_or(crate::output::Missing::at("createAutomationRule"))?;
        let at = at
            .automation_rule
            .ok_or(crate::output::Missing::at("createAutomationRule.automationRule"))?;
        Ok(at)
    }
}
/// The answer of [`CreateAutomationRule`].
pub mod create_automation_rule {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `CreateAutomationRule`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.createAutomationRule`, a `CreateAutomationRulePayload`.
        pub create_automation_rule: Option<
            crate::generated::automations::create_automation_rule::CreateAutomationRule,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("createAutomationRule", &self.create_automation_rule)?;
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
        const KEYS: &'static [&'static str] = &["createAutomationRule"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut create_automation_rule_: Option<
                crate::generated::automations::create_automation_rule::CreateAutomationRule,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut create_automation_rule_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                create_automation_rule: create_automation_rule_,
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
    /// The part of `CreateAutomationRulePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct CreateAutomationRule {
        /// `CreateAutomationRulePayload.automationRule`, a `AutomationRule`.
        pub automation_rule: Option<crate::generated::models::AutomationRuleSummary>,
        /// `CreateAutomationRulePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for CreateAutomationRule {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("automationRule", &self.automation_rule)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for CreateAutomationRule {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for CreateAutomationRule {
        const KEYS: &'static [&'static str] = &["automationRule", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut automation_rule_: Option<
                crate::generated::models::AutomationRuleSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut automation_rule_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                automation_rule: automation_rule_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for CreateAutomationRule {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Deletes a rule, by resource ID or GlobalID.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteAutomationRule {
    /// `$input`, a `DeleteAutomationRuleInput!`.
    pub input: mighty_schema::inputs::DeleteAutomationRuleInput,
}
impl DeleteAutomationRule {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::DeleteAutomationRuleInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for DeleteAutomationRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for DeleteAutomationRule {
    type Data = delete_automation_rule::Data;
    const NAME: &'static str = "DeleteAutomationRule";
    const DOCUMENT: &'static str = include_str!(
        "documents/delete_automation_rule.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.deleteAutomationRule",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.delete_automation_rule.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for DeleteAutomationRule {
    type Output = crate::generated::models::AutomationRuleSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .delete_automation_rule
            .ok_or(crate::output::Missing::at("deleteAutomationRule"))?;
        let at = at
            .automation_rule
            .ok_or(crate::output::Missing::at("deleteAutomationRule.automationRule"))?;
        Ok(at)
    }
}
/// The answer of [`DeleteAutomationRule`].
pub mod delete_automation_rule {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `DeleteAutomationRule`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.deleteAutomationRule`, a `DeleteAutomationRulePayload`.
        pub delete_automation_rule: Option<
            crate::generated::automations::delete_automation_rule::DeleteAutomationRule,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("deleteAutomationRule", &self.delete_automation_rule)?;
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
        const KEYS: &'static [&'static str] = &["deleteAutomationRule"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut delete_automation_rule_: Option<
                crate::generated::automations::delete_automation_rule::DeleteAutomationRule,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut delete_automation_rule_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                delete_automation_rule: delete_automation_rule_,
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
    /// The part of `DeleteAutomationRulePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct DeleteAutomationRule {
        /// `DeleteAutomationRulePayload.automationRule`, a `AutomationRule`.
        pub automation_rule: Option<crate::generated::models::AutomationRuleSummary>,
        /// `DeleteAutomationRulePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for DeleteAutomationRule {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("automationRule", &self.automation_rule)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for DeleteAutomationRule {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for DeleteAutomationRule {
        const KEYS: &'static [&'static str] = &["automationRule", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut automation_rule_: Option<
                crate::generated::models::AutomationRuleSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut automation_rule_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                automation_rule: automation_rule_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for DeleteAutomationRule {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// One automation rule, by resource ID or GlobalID, for hosts only. The field is never null, so other
/// members get an error.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetAutomationRule {
    /// `$id`, a `ID!`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub id: mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>,
}
impl GetAutomationRule {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        id: impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>>,
    ) -> Self {
        Self { id: id.into() }
    }
}
impl serde::Serialize for GetAutomationRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("id", &self.id)?;
        map.end()
    }
}
impl mighty_transport::Operation for GetAutomationRule {
    type Data = get_automation_rule::Data;
    const NAME: &'static str = "GetAutomationRule";
    const DOCUMENT: &'static str = include_str!("documents/get_automation_rule.graphql");
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for GetAutomationRule {
    type Output = crate::generated::models::AutomationRuleSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.automation_rule;
        Ok(at)
    }
}
/// The answer of [`GetAutomationRule`].
pub mod get_automation_rule {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `GetAutomationRule`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::automations::get_automation_rule::Network,
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
                crate::generated::automations::get_automation_rule::Network,
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
        /// `Network.automationRule`, a `AutomationRule!`.
        ///
        /// For hosts only, and never null: other viewers get an error.
        pub automation_rule: crate::generated::models::AutomationRuleSummary,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("automationRule", &self.automation_rule)?;
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
        const KEYS: &'static [&'static str] = &["automationRule"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut automation_rule_: Option<
                crate::generated::models::AutomationRuleSummary,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut automation_rule_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                automation_rule: match automation_rule_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("automationRule")),
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
/// What the automation rules did: the last 200 entries of 48 hours, in one list without pages. For
/// hosts only.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAutomationRuleLogs {
    /// `$actionId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub action_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRuleAction>,
    >,
    /// `$ruleId`, a `ID`.
    ///
    /// Accepts a resource ID or a GlobalID.
    pub rule_id: mighty_core::Maybe<
        mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>,
    >,
    /// `$sourceKind`, a `UniversalActionSourceKind`.
    pub source_kind: mighty_core::Maybe<mighty_schema::enums::UniversalActionSourceKind>,
}
impl ListAutomationRuleLogs {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            action_id: mighty_core::Maybe::Absent,
            rule_id: mighty_core::Maybe::Absent,
            source_kind: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `actionId`.
    #[must_use]
    pub fn action_id(
        mut self,
        action_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRuleAction>,
        >,
    ) -> Self {
        self.action_id = mighty_core::Maybe::Value(action_id.into());
        self
    }
    /// Sets `ruleId`.
    #[must_use]
    pub fn rule_id(
        mut self,
        rule_id: impl Into<
            mighty_schema::ids::IdOf<mighty_schema::kinds::AutomationRule>,
        >,
    ) -> Self {
        self.rule_id = mighty_core::Maybe::Value(rule_id.into());
        self
    }
    /// Sets `sourceKind`.
    #[must_use]
    pub fn source_kind(
        mut self,
        source_kind: impl Into<mighty_schema::enums::UniversalActionSourceKind>,
    ) -> Self {
        self.source_kind = mighty_core::Maybe::Value(source_kind.into());
        self
    }
}
impl serde::Serialize for ListAutomationRuleLogs {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.action_id.is_absent() {
            map.serialize_entry("actionId", &self.action_id)?;
        }
        if !self.rule_id.is_absent() {
            map.serialize_entry("ruleId", &self.rule_id)?;
        }
        if !self.source_kind.is_absent() {
            map.serialize_entry("sourceKind", &self.source_kind)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListAutomationRuleLogs {
    type Data = list_automation_rule_logs::Data;
    const NAME: &'static str = "ListAutomationRuleLogs";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_automation_rule_logs.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListAutomationRuleLogs {
    type Output = Vec<crate::generated::models::AutomationRuleLogEntrySummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.automation_rule_logs;
        Ok(at)
    }
}
/// The answer of [`ListAutomationRuleLogs`].
pub mod list_automation_rule_logs {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListAutomationRuleLogs`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::automations::list_automation_rule_logs::Network,
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
                crate::generated::automations::list_automation_rule_logs::Network,
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
        /// `Network.automationRuleLogs`, a `[AutomationRuleLogEntry!]!`.
        ///
        /// For hosts only. The last 200 entries of the last 48 hours, without pages.
        pub automation_rule_logs: Vec<
            crate::generated::models::AutomationRuleLogEntrySummary,
        >,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("automationRuleLogs", &self.automation_rule_logs)?;
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
        const KEYS: &'static [&'static str] = &["automationRuleLogs"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut automation_rule_logs_: Option<
                Vec<crate::generated::models::AutomationRuleLogEntrySummary>,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut automation_rule_logs_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                automation_rule_logs: match automation_rule_logs_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("automationRuleLogs"));
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
/// The automation rules of the network page by page, newest first unless `sort` and `sortOrder` say
/// otherwise. For hosts only: other members get an error.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListAutomationRules {
    /// `$actions`, a `[AutomationRuleActionType!]`.
    pub actions: mighty_core::Maybe<Vec<mighty_schema::enums::AutomationRuleActionType>>,
    /// `$after`, a `String`.
    pub after: mighty_core::Maybe<String>,
    /// `$before`, a `String`.
    pub before: mighty_core::Maybe<String>,
    /// `$first`, a `Int`.
    pub first: mighty_core::Maybe<i32>,
    /// `$last`, a `Int`.
    pub last: mighty_core::Maybe<i32>,
    /// `$sort`, a `AutomationRuleSortField`.
    ///
    /// By creation time by default.
    pub sort: mighty_core::Maybe<mighty_schema::enums::AutomationRuleSortField>,
    /// `$sortOrder`, a `SortOrder`.
    ///
    /// Descending by default.
    pub sort_order: mighty_core::Maybe<mighty_schema::enums::SortOrder>,
    /// `$spaceIds`, a `[ID!]`.
    ///
    /// Resource IDs or GlobalIDs.
    pub space_ids: mighty_core::Maybe<
        Vec<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
    >,
    /// `$statuses`, a `[AutomationRuleStatus!]`.
    pub statuses: mighty_core::Maybe<Vec<mighty_schema::enums::AutomationRuleStatus>>,
    /// `$term`, a `String`.
    ///
    /// Part of the name, ignoring case.
    pub term: mighty_core::Maybe<String>,
    /// `$triggers`, a `[AutomationRuleTrigger!]`.
    pub triggers: mighty_core::Maybe<Vec<mighty_schema::enums::AutomationRuleTrigger>>,
}
impl ListAutomationRules {
    /// Leaves all fields out.
    pub fn new() -> Self {
        Self {
            actions: mighty_core::Maybe::Absent,
            after: mighty_core::Maybe::Absent,
            before: mighty_core::Maybe::Absent,
            first: mighty_core::Maybe::Absent,
            last: mighty_core::Maybe::Absent,
            sort: mighty_core::Maybe::Absent,
            sort_order: mighty_core::Maybe::Absent,
            space_ids: mighty_core::Maybe::Absent,
            statuses: mighty_core::Maybe::Absent,
            term: mighty_core::Maybe::Absent,
            triggers: mighty_core::Maybe::Absent,
        }
    }
    /// Sets `actions`.
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::AutomationRuleActionType>,
        >,
    ) -> Self {
        self.actions = mighty_core::Maybe::Value(
            actions.into_iter().map(Into::into).collect(),
        );
        self
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
    /// Sets `sort`.
    #[must_use]
    pub fn sort(
        mut self,
        sort: impl Into<mighty_schema::enums::AutomationRuleSortField>,
    ) -> Self {
        self.sort = mighty_core::Maybe::Value(sort.into());
        self
    }
    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(
        mut self,
        sort_order: impl Into<mighty_schema::enums::SortOrder>,
    ) -> Self {
        self.sort_order = mighty_core::Maybe::Value(sort_order.into());
        self
    }
    /// Sets `spaceIds`.
    #[must_use]
    pub fn space_ids(
        mut self,
        space_ids: impl IntoIterator<
            Item = impl Into<mighty_schema::ids::IdOf<mighty_schema::kinds::Space>>,
        >,
    ) -> Self {
        self.space_ids = mighty_core::Maybe::Value(
            space_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `statuses`.
    #[must_use]
    pub fn statuses(
        mut self,
        statuses: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::AutomationRuleStatus>,
        >,
    ) -> Self {
        self.statuses = mighty_core::Maybe::Value(
            statuses.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Sets `term`.
    #[must_use]
    pub fn term(mut self, term: impl Into<String>) -> Self {
        self.term = mighty_core::Maybe::Value(term.into());
        self
    }
    /// Sets `triggers`.
    #[must_use]
    pub fn triggers(
        mut self,
        triggers: impl IntoIterator<
            Item = impl Into<mighty_schema::enums::AutomationRuleTrigger>,
        >,
    ) -> Self {
        self.triggers = mighty_core::Maybe::Value(
            triggers.into_iter().map(Into::into).collect(),
        );
        self
    }
}
impl serde::Serialize for ListAutomationRules {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        if !self.actions.is_absent() {
            map.serialize_entry("actions", &self.actions)?;
        }
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
        if !self.sort.is_absent() {
            map.serialize_entry("sort", &self.sort)?;
        }
        if !self.sort_order.is_absent() {
            map.serialize_entry("sortOrder", &self.sort_order)?;
        }
        if !self.space_ids.is_absent() {
            map.serialize_entry("spaceIds", &self.space_ids)?;
        }
        if !self.statuses.is_absent() {
            map.serialize_entry("statuses", &self.statuses)?;
        }
        if !self.term.is_absent() {
            map.serialize_entry("term", &self.term)?;
        }
        if !self.triggers.is_absent() {
            map.serialize_entry("triggers", &self.triggers)?;
        }
        map.end()
    }
}
impl mighty_transport::Operation for ListAutomationRules {
    type Data = list_automation_rules::Data;
    const NAME: &'static str = "ListAutomationRules";
    const DOCUMENT: &'static str = include_str!(
        "documents/list_automation_rules.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Query;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Safe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[];
}
impl crate::output::HasOutput for ListAutomationRules {
    type Output = crate::pages::Page<crate::generated::models::AutomationRuleSummary>;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at.network;
        let at = at.automation_rules;
        Ok(
            crate::pages::Page::with_gaps(
                at
                    .nodes
                    .ok_or(crate::output::Missing::at("network.automationRules.nodes"))?,
                at.page_info,
                None,
            ),
        )
    }
}
impl crate::pages::Paged for ListAutomationRules {
    type Item = crate::generated::models::AutomationRuleSummary;
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
            let at = at.automation_rules;
            Some(crate::pages::Page::with_gaps(at.nodes?, at.page_info, None))
        };
        Ok(page(data))
    }
    fn page_limits(&self) -> crate::pages::PageLimits {
        mighty_schema::pages::page_limits("Network", "automationRules")
    }
    fn connection_path(&self) -> Option<&str> {
        Some("network.automationRules")
    }
}
impl crate::pages::PagedBackward for ListAutomationRules {
    fn backward(
        &mut self,
    ) -> (&mut mighty_core::Maybe<i32>, &mut mighty_core::Maybe<String>) {
        (&mut self.last, &mut self.before)
    }
}
/// The answer of [`ListAutomationRules`].
pub mod list_automation_rules {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `ListAutomationRules`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Query.network`, a `Network!`.
        ///
        /// The network that the endpoint names.
        pub network: crate::generated::automations::list_automation_rules::Network,
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
                crate::generated::automations::list_automation_rules::Network,
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
        /// `Network.automationRules`, a `AutomationRuleConnection!`.
        ///
        /// For hosts only, and never null: other viewers get an error.
        pub automation_rules: crate::generated::automations::list_automation_rules::AutomationRules,
    }
    impl Entries for Network {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("automationRules", &self.automation_rules)?;
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
        const KEYS: &'static [&'static str] = &["automationRules"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut automation_rules_: Option<
                crate::generated::automations::list_automation_rules::AutomationRules,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.required(&mut automation_rules_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                automation_rules: match automation_rules_ {
                    Some(value) => value,
                    None => {
                        return Err(serde::de::Error::missing_field("automationRules"));
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
    /// The part of `AutomationRuleConnection` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AutomationRules {
        /// `AutomationRuleConnection.nodes`, a `[AutomationRule]`.
        pub nodes: Option<Vec<Option<crate::generated::models::AutomationRuleSummary>>>,
        /// `AutomationRuleConnection.pageInfo`, a `PageInfo!`.
        pub page_info: crate::pages::PageInfo,
    }
    impl Entries for AutomationRules {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("nodes", &self.nodes)?;
            map.serialize_entry("pageInfo", &self.page_info)?;
            Ok(())
        }
    }
    impl serde::Serialize for AutomationRules {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for AutomationRules {
        const KEYS: &'static [&'static str] = &["nodes", "pageInfo"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut nodes_: Option<
                Vec<Option<crate::generated::models::AutomationRuleSummary>>,
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
    impl<'de> serde::Deserialize<'de> for AutomationRules {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Pauses a rule. It checks nothing, so it stops even a rule that could no longer be saved; to
/// resume, `UpdateAutomationRule` must find the rule valid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PauseAutomationRule {
    /// `$input`, a `PauseAutomationRuleInput!`.
    pub input: mighty_schema::inputs::PauseAutomationRuleInput,
}
impl PauseAutomationRule {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::PauseAutomationRuleInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for PauseAutomationRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for PauseAutomationRule {
    type Data = pause_automation_rule::Data;
    const NAME: &'static str = "PauseAutomationRule";
    const DOCUMENT: &'static str = include_str!(
        "documents/pause_automation_rule.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.pauseAutomationRule",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.pause_automation_rule.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for PauseAutomationRule {
    type Output = crate::generated::models::AutomationRuleSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .pause_automation_rule
            .ok_or(crate::output::Missing::at("pauseAutomationRule"))?;
        let at = at
            .automation_rule
            .ok_or(crate::output::Missing::at("pauseAutomationRule.automationRule"))?;
        Ok(at)
    }
}
/// The answer of [`PauseAutomationRule`].
pub mod pause_automation_rule {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `PauseAutomationRule`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.pauseAutomationRule`, a `PauseAutomationRulePayload`.
        ///
        /// Does not check the rule, so it can stop a rule that is no longer valid. To resume the rule with `updateAutomationRule`, the rule must be valid.
        pub pause_automation_rule: Option<
            crate::generated::automations::pause_automation_rule::PauseAutomationRule,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("pauseAutomationRule", &self.pause_automation_rule)?;
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
        const KEYS: &'static [&'static str] = &["pauseAutomationRule"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut pause_automation_rule_: Option<
                crate::generated::automations::pause_automation_rule::PauseAutomationRule,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut pause_automation_rule_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                pause_automation_rule: pause_automation_rule_,
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
    /// The part of `PauseAutomationRulePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct PauseAutomationRule {
        /// `PauseAutomationRulePayload.automationRule`, a `AutomationRule`.
        pub automation_rule: Option<crate::generated::models::AutomationRuleSummary>,
        /// `PauseAutomationRulePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for PauseAutomationRule {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("automationRule", &self.automation_rule)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for PauseAutomationRule {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for PauseAutomationRule {
        const KEYS: &'static [&'static str] = &["automationRule", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut automation_rule_: Option<
                crate::generated::models::AutomationRuleSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut automation_rule_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                automation_rule: automation_rule_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for PauseAutomationRule {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
/// Changes a rule and checks it anew, so a rule whose parts are gone can't be saved. `trigger` is
/// required each time, and `automationRuleActions` replaces every action: those that are left out
/// are deleted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateAutomationRule {
    /// `$input`, a `UpdateAutomationRuleInput!`.
    pub input: mighty_schema::inputs::UpdateAutomationRuleInput,
}
impl UpdateAutomationRule {
    /// Takes the required fields and leaves all others out.
    pub fn new(
        input: impl Into<mighty_schema::inputs::UpdateAutomationRuleInput>,
    ) -> Self {
        Self { input: input.into() }
    }
}
impl serde::Serialize for UpdateAutomationRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap as _;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("input", &self.input)?;
        map.end()
    }
}
impl mighty_transport::Operation for UpdateAutomationRule {
    type Data = update_automation_rule::Data;
    const NAME: &'static str = "UpdateAutomationRule";
    const DOCUMENT: &'static str = include_str!(
        "documents/update_automation_rule.graphql"
    );
    const KIND: mighty_transport::OperationKind = mighty_transport::OperationKind::Mutation;
    const IDEMPOTENCE: mighty_transport::Idempotence = mighty_transport::Idempotence::Unsafe;
    const SCOPES: &'static [mighty_transport::RequiredScopes] = &[
        mighty_transport::RequiredScopes {
            coordinate: "Mutation.updateAutomationRule",
            any_of: &["host:write:network_integrations"],
        },
    ];
    fn rejections(data: &Self::Data) -> &[String] {
        data.update_automation_rule.as_ref().map_or(&[], |payload| &payload.errors)
    }
}
impl crate::output::HasOutput for UpdateAutomationRule {
    type Output = crate::generated::models::AutomationRuleSummary;
    fn output(data: Self::Data) -> Result<Self::Output, crate::output::Missing> {
        let at = data;
        let at = at
            .update_automation_rule
            .ok_or(crate::output::Missing::at("updateAutomationRule"))?;
        let at = at
            .automation_rule
            .ok_or(crate::output::Missing::at("updateAutomationRule.automationRule"))?;
        Ok(at)
    }
}
/// The answer of [`UpdateAutomationRule`].
pub mod update_automation_rule {
    use crate::{
        decode::{self, Fields, Object},
        encode::{self, Entries},
    };
    /// The answer of `UpdateAutomationRule`.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct Data {
        /// `Mutation.updateAutomationRule`, a `UpdateAutomationRulePayload`.
        ///
        /// Checks the whole rule again. A rule that refers to deleted parts can't be saved.
        pub update_automation_rule: Option<
            crate::generated::automations::update_automation_rule::UpdateAutomationRule,
        >,
    }
    impl Entries for Data {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("updateAutomationRule", &self.update_automation_rule)?;
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
        const KEYS: &'static [&'static str] = &["updateAutomationRule"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut update_automation_rule_: Option<
                crate::generated::automations::update_automation_rule::UpdateAutomationRule,
            > = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut update_automation_rule_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                update_automation_rule: update_automation_rule_,
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
    /// The part of `UpdateAutomationRulePayload` that is asked for here.
    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UpdateAutomationRule {
        /// `UpdateAutomationRulePayload.automationRule`, a `AutomationRule`.
        pub automation_rule: Option<crate::generated::models::AutomationRuleSummary>,
        /// `UpdateAutomationRulePayload.errors`, a `[String!]!`.
        pub errors: Vec<String>,
    }
    impl Entries for UpdateAutomationRule {
        fn entries<M: serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> Result<(), M::Error> {
            map.serialize_entry("automationRule", &self.automation_rule)?;
            map.serialize_entry("errors", &self.errors)?;
            Ok(())
        }
    }
    impl serde::Serialize for UpdateAutomationRule {
        fn serialize<S: serde::Serializer>(
            &self,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            encode::object(self, serializer)
        }
    }
    impl Object for UpdateAutomationRule {
        const KEYS: &'static [&'static str] = &["automationRule", "errors"];
        #[inline]
        fn read<'de, A: serde::de::MapAccess<'de>>(
            mut fields: Fields<Self, A>,
        ) -> Result<Self, A::Error> {
            let mut automation_rule_: Option<
                crate::generated::models::AutomationRuleSummary,
            > = None;
            let mut errors_: Option<Vec<String>> = None;
            while let Some(key) = fields.key()? {
                match key {
                    0 => fields.nullable(&mut automation_rule_)?,
                    1 => fields.required(&mut errors_)?,
                    _ => fields.skip()?,
                }
            }
            Ok(Self {
                automation_rule: automation_rule_,
                errors: match errors_ {
                    Some(value) => value,
                    None => return Err(serde::de::Error::missing_field("errors")),
                },
            })
        }
    }
    impl<'de> serde::Deserialize<'de> for UpdateAutomationRule {
        fn deserialize<D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<Self, D::Error> {
            decode::object(deserializer)
        }
    }
}
