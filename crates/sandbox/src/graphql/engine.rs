//! Executes a request: from its body to its answer.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use apollo_compiler::ExecutableDocument;
use apollo_compiler::executable::Operation;
use apollo_compiler::request::{RequestError, coerce_variable_values};
use apollo_compiler::resolvers::Execution;
use apollo_compiler::response::JsonMap;
use apollo_compiler::validation::Valid;
use jiff::Timestamp;
use mighty_schema::pages::MAX_COST;
use serde_json::{Map, Value as Json, json};

use super::context::{Context, SharedContext};
use super::errors::located;
use super::facts::Facts;
use super::failed_lookups::FailedLookups;
use super::object::Object;
use super::request::{Request, errors_only};
use super::{
    EngineError, NetworkFacts, OperationKind, Person, Reply, ScopeProfile, Viewer, cost, validation,
};
use crate::clock::Clock;
use crate::crowd::Crowd;
use crate::sync;
use crate::world::deliveries::{Deliveries, WebhookDelivery};
use crate::world::{Record, World, hooks, seed};

const WEBHOOK: &str = "WebhookCallback";

/// The schema, the world, and the settings.
pub(crate) struct Engine {
    facts: &'static Facts,
    world: Mutex<World>,
    network: NetworkFacts,
    people: Vec<Person>,
    clock: Clock,
    origin: String,
    profile: ScopeProfile,
    strict_unknown: bool,
    failed_lookups: FailedLookups,
    /// Only with these settings do mutations cause webhook events.
    delivery: Option<WebhookDelivery>,
    deliveries: Mutex<Deliveries>,
}

impl Engine {
    pub(crate) fn new(
        clock: Clock,
        profile: ScopeProfile,
        crowd: Crowd,
    ) -> Result<Engine, EngineError> {
        let facts = Facts::shared()?;
        let world = seed::crowded(facts, crowd);
        let people = world
            .of_kind("User")
            .map(|member| Person::of(member))
            .collect();
        Ok(Engine {
            facts,
            network: NetworkFacts {
                id: seed::NETWORK_ID,
                subdomain: seed::SUBDOMAIN.to_owned(),
                title: seed::TITLE.to_owned(),
            },
            people,
            world: Mutex::new(world),
            clock,
            origin: "http://127.0.0.1".to_owned(),
            profile,
            strict_unknown: false,
            failed_lookups: FailedLookups::default(),
            delivery: None,
            deliveries: Mutex::default(),
        })
    }

    /// Sets the sandbox's address.
    pub(crate) fn listening_at(mut self, origin: &str) -> Engine {
        origin.clone_into(&mut self.origin);
        self
    }

    /// Refuses mutations and input fields about which nothing is stated.
    pub(crate) fn strict_about_unknown(mut self, strict: bool) -> Engine {
        self.strict_unknown = strict;
        self
    }

    /// Sets whether and how mutations cause webhook events.
    pub(crate) fn delivering(mut self, delivery: Option<WebhookDelivery>) -> Engine {
        self.delivery = delivery;
        self
    }

    pub(crate) fn delivery(&self) -> WebhookDelivery {
        self.delivery.unwrap_or_default()
    }

    /// The world and the deliveries of its events, always locked in this order.
    pub(crate) fn with_deliveries<T>(
        &self,
        work: impl FnOnce(&mut World, &mut Deliveries) -> T,
    ) -> T {
        let mut world = self.lock();
        work(&mut world, &mut sync::lock(&self.deliveries))
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    #[cfg(test)]
    pub(super) fn facts(&self) -> &'static Facts {
        self.facts
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, World> {
        // A panic that poisoned the lock was a bug in one request. The records are still
        // consistent.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn network(&self) -> &NetworkFacts {
        &self.network
    }

    /// The present subdomain, which a host can change.
    pub(crate) fn subdomain(&self) -> String {
        self.lock()
            .get(self.network.id)
            .and_then(|network| network.text("slug").map(str::to_owned))
            .unwrap_or_else(|| self.network.subdomain.clone())
    }

    /// All members who could sign in at the start, in their state at the start.
    pub(crate) fn people(&self) -> &[Person] {
        &self.people
    }

    /// A member in their current state; `None` if they are not a member any more.
    pub(crate) fn person(&self, resource_id: u64) -> Option<Person> {
        self.lock()
            .get(resource_id)
            .filter(|record| &*record.kind == "User")
            .map(|member| Person::of(member))
    }

    /// The member who signs in with an address, in their current state.
    pub(crate) fn person_with_email(&self, email: &str) -> Option<Person> {
        self.lock()
            .of_kind("User")
            .map(|member| Person::of(member))
            .find(|person| person.email().eq_ignore_ascii_case(email))
    }

    /// Changes a member's password; false if there is no such member.
    pub(crate) fn set_password(&self, resource_id: u64, password: &str) -> bool {
        self.person(resource_id).is_some()
            && self
                .lock()
                .update(resource_id, |member| member.set("_password", password))
    }

    /// Every webhook, the oldest first.
    pub(crate) fn webhooks(&self) -> Vec<Arc<Record>> {
        self.lock().of_kind(WEBHOOK).cloned().collect()
    }

    /// Changes a webhook; `None` if there is no such webhook.
    pub(crate) fn change_webhook<T>(
        &self,
        resource_id: u64,
        change: impl FnOnce(&mut Record) -> T,
    ) -> Option<T> {
        let mut world = self.lock();
        world
            .get(resource_id)
            .filter(|record| &*record.kind == WEBHOOK)?;
        let mut outcome = None;
        world.update(resource_id, |record| outcome = Some(change(record)));
        outcome
    }

    /// Executes the request in `body` for `viewer`.
    pub(crate) fn execute(&self, viewer: &Viewer, body: &[u8]) -> Reply {
        let request = match Request::parse(body) {
            Ok(request) => request,
            Err(reply) => return *reply,
        };
        let parsed = ExecutableDocument::parse_and_validate(
            &self.facts.schema,
            request.query,
            "query.graphql",
        );
        let document = match parsed {
            Ok(document) => document,
            Err(invalid) => {
                let errors = validation::describe_all(&invalid.errors);
                return Reply::unparsed(200, errors_only(errors));
            }
        };
        let operation = match document.operations.get(request.operation_name.as_deref()) {
            Ok(operation) => operation,
            Err(error) => {
                let error = Json::Object(request_error(&error, &document));
                return Reply::unparsed(200, errors_only([error]));
            }
        };
        let json = match coerce_variable_values(&self.facts.schema, operation, &request.variables) {
            Ok(variables) => self.run(viewer, &document, operation, &variables),
            Err(error) => {
                let mut error = request_error(&error, &document);
                error.insert("extensions".to_owned(), json!({ "code": "BAD_USER_INPUT" }));
                errors_only([Json::Object(error)])
            }
        };
        Reply {
            status: 200,
            json,
            operation_name: operation.name.as_ref().map(ToString::to_string),
            kind: Some(if operation.is_mutation() {
                OperationKind::Mutation
            } else {
                OperationKind::Query
            }),
            root_fields: operation
                .root_fields(&document)
                .map(|field| field.name.to_string())
                .collect(),
        }
    }

    fn run(
        &self,
        viewer: &Viewer,
        document: &Valid<ExecutableDocument>,
        operation: &Operation,
        variables: &Valid<JsonMap>,
    ) -> Json {
        let world = self.lock();
        let complexity = cost::estimate(self.facts, document, operation, variables, &world);
        if complexity > MAX_COST {
            let message = format!(
                "Query has complexity of {complexity}, which exceeds max complexity of {}",
                MAX_COST
            );
            return json!({ "data": null, "errors": [{ "message": message }] });
        }
        let watched = self.delivery.filter(|_| operation.is_mutation());
        let before = watched.map(|settings| (settings, world.clone()));
        let shared = SharedContext {
            facts: self.facts,
            profile: self.profile,
            strict_unknown: self.strict_unknown,
            network_id: self.network.id,
            origin: &self.origin,
            failed_lookups: &self.failed_lookups,
        };
        let ctx = Context::new(shared, viewer, self.now(), world);
        let root = Object::new(&ctx, Arc::new(Record::new(operation.object_type())));
        let executed = Execution::new(&self.facts.schema, document)
            .implementers_map(&self.facts.implementers)
            .operation(operation)
            .coerced_variable_values(variables)
            .enable_schema_introspection(true)
            .execute_sync(&root);
        let response = match executed {
            Ok(response) => response,
            Err(error) => {
                return errors_only([Json::Object(request_error(&error, document))]);
            }
        };
        if let Some((settings, before)) = before {
            let world = ctx.world();
            let hooks = hooks::caused(&before, &world, self.network.id);
            sync::lock(&self.deliveries).add(&world, hooks, ctx.now, settings);
        }
        let mut json = Map::new();
        json.insert("data".to_owned(), json!(response.data));
        if !response.errors.is_empty() {
            let errors = response
                .errors
                .iter()
                .map(|error| ctx.faults.describe(error));
            json.insert("errors".to_owned(), errors.collect());
        }
        json.insert(
            "extensions".to_owned(),
            json!({ "cost": { "complexity": complexity } }),
        );
        Json::Object(json)
    }
}

fn request_error(error: &RequestError, document: &ExecutableDocument) -> Map<String, Json> {
    let error = error.to_graphql_error(&document.sources);
    located(&error.message, &error)
}
