//! Executes a request: from its body to its answer.

use std::sync::{Arc, Mutex};

use apollo_compiler::executable::Operation;
use apollo_compiler::introspection::check_max_depth;
use apollo_compiler::request::{RequestError, coerce_variable_values};
use apollo_compiler::resolvers::Execution;
use apollo_compiler::response::JsonMap;
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};
use jiff::Timestamp;
use mighty_schema::pages::MAX_COST;
use serde_json::{Map, Value as Json, json};

use super::context::{Context, SharedContext};
use super::errors::located;
use super::facts::Facts;
use super::failed_lookups::FailedLookups;
use super::object::Object;
use super::request::{Request, errors_only};
use super::scripted::{self, FieldFault};
use super::{
    EngineError, NetworkFacts, OperationKind, Person, Reply, ScopeProfile, Viewer, cost, documents,
    introspection,
};
use crate::clock::Clock;
use crate::faults;
use crate::sync;
use crate::world::deliveries::{Deliveries, WebhookDelivery};
use crate::world::present::Present;
use crate::world::{Record, World, hooks};

const WEBHOOK: &str = "WebhookCallback";

/// The schema, the world, and the settings.
pub(crate) struct Engine {
    facts: &'static Facts,
    present: Present,
    network: NetworkFacts,
    people: Vec<Person>,
    clock: Clock,
    origin: String,
    profile: ScopeProfile,
    strict_unknown: bool,
    failed_lookups: FailedLookups,
    /// The schema that operations are validated against, if a test has changed it.
    other_schema: Mutex<Option<Arc<Valid<Schema>>>>,
    /// Only with these settings do mutations cause webhook events.
    delivery: Option<WebhookDelivery>,
    deliveries: Mutex<Deliveries>,
}

impl Engine {
    pub(crate) fn new(
        clock: Clock,
        profile: ScopeProfile,
        world: World,
    ) -> Result<Engine, EngineError> {
        let network = world.of_kind("Network").next();
        let network = network.ok_or(EngineError::NoNetwork)?;
        let text = |field: &str| network.text(field).unwrap_or_default().to_owned();
        let network = NetworkFacts {
            id: network.id,
            subdomain: text("slug"),
            title: text("title"),
        };
        let people = world.of_kind("User").map(|member| Person::of(member));
        Ok(Engine {
            facts: Facts::shared()?,
            network,
            people: people.collect(),
            present: Present::new(world),
            clock,
            origin: "http://127.0.0.1".to_owned(),
            profile,
            strict_unknown: false,
            failed_lookups: FailedLookups::default(),
            other_schema: Mutex::default(),
            delivery: None,
            deliveries: Mutex::default(),
        })
    }

    /// The world, and who takes its changes.
    pub(crate) fn present(&self) -> &Present {
        &self.present
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

    /// Changes the world and the deliveries of its events.
    pub(crate) fn with_deliveries<T>(
        &self,
        work: impl FnOnce(&mut World, &mut Deliveries) -> T,
    ) -> T {
        self.change(|world| work(world, &mut sync::lock(&self.deliveries)))
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(super) fn scope_profile(&self) -> ScopeProfile {
        self.profile
    }

    #[cfg(test)]
    pub(super) fn facts(&self) -> &'static Facts {
        self.facts
    }

    #[cfg(test)]
    pub(super) fn lock(&self) -> std::sync::MutexGuard<'_, World> {
        self.present.lock()
    }

    /// The world as it is now.
    pub(super) fn world(&self) -> World {
        self.present.read()
    }

    pub(super) fn change<T>(&self, change: impl FnOnce(&mut World) -> T) -> T {
        self.present.write(change)
    }

    pub(crate) fn network(&self) -> &NetworkFacts {
        &self.network
    }

    /// The present subdomain, which a host can change.
    pub(crate) fn subdomain(&self) -> String {
        self.world()
            .get(self.network.id)
            .and_then(|network| network.text("slug").map(str::to_owned))
            .unwrap_or_else(|| self.network.subdomain.clone())
    }

    /// All members who could sign in at the start, in their state at the start.
    pub(crate) fn people(&self) -> &[Person] {
        &self.people
    }

    /// All members, in their current state.
    pub(crate) fn present_people(&self) -> Vec<Person> {
        let world = self.world();
        let members = world.of_kind("User");
        members.map(|member| Person::of(member)).collect()
    }

    /// A member in their current state; `None` if they are not a member any more.
    pub(crate) fn person(&self, resource_id: u64) -> Option<Person> {
        self.world()
            .get(resource_id)
            .filter(|record| &*record.kind == "User")
            .map(|member| Person::of(member))
    }

    /// The member who signs in with an address, in their current state.
    pub(crate) fn person_with_email(&self, email: &str) -> Option<Person> {
        self.world()
            .of_kind("User")
            .map(|member| Person::of(member))
            .find(|person| person.email().eq_ignore_ascii_case(email))
    }

    /// Changes a member's password; false if there is no such member.
    pub(crate) fn set_password(&self, resource_id: u64, password: &str) -> bool {
        self.person(resource_id).is_some()
            && self.change(|world| {
                world.update(resource_id, |member| member.set("_password", password))
            })
    }

    /// Every webhook, the oldest first.
    pub(crate) fn webhooks(&self) -> Vec<Arc<Record>> {
        self.world().of_kind(WEBHOOK).cloned().collect()
    }

    /// Changes a webhook; `None` if there is no such webhook.
    pub(crate) fn change_webhook<T>(
        &self,
        resource_id: u64,
        change: impl FnOnce(&mut Record) -> T,
    ) -> Option<T> {
        self.change(|world| {
            world
                .get(resource_id)
                .filter(|record| &*record.kind == WEBHOOK)?;
            let mut outcome = None;
            world.update(resource_id, |record| outcome = Some(change(record)));
            outcome
        })
    }

    /// The operation of a request, for the faults that it meets. `None` if it is not valid.
    pub(crate) fn describe(&self, body: &[u8]) -> Option<faults::Operation> {
        let request = Request::parse(body).ok()?;
        let document = self.document(request.query).ok()?;
        let name = request.operation_name.as_deref();
        let operation = document.operations.get(name).ok()?;
        Some(faults::Operation {
            name: operation.name.as_ref().map(ToString::to_string),
            kind: kind_of(operation),
            root_fields: operation
                .root_fields(&document)
                .map(|field| field.name.to_string())
                .collect(),
            fields: scripted::selected(self.facts, &document, &operation.selection_set),
        })
    }

    /// Validates operations against another schema from now on.
    pub(crate) fn change_schema(&self, sdl: &str) -> Result<(), String> {
        let schema = scripted::other_schema(sdl)?;
        *sync::lock(&self.other_schema) = Some(schema);
        Ok(())
    }

    fn document(&self, query: String) -> Result<Valid<ExecutableDocument>, Vec<Json>> {
        let other = sync::lock(&self.other_schema).clone();
        documents::read(other.as_deref().unwrap_or(&self.facts.schema), query)
    }

    /// Executes the request in `body` for `viewer`.
    pub(crate) fn execute(&self, viewer: &Viewer, body: &[u8]) -> Reply {
        self.execute_with(viewer, body, &[])
    }

    /// Executes the request in `body` for `viewer`, with errors at these fields.
    pub(crate) fn execute_with(
        &self,
        viewer: &Viewer,
        body: &[u8],
        scripted: &[FieldFault],
    ) -> Reply {
        let request = match Request::parse(body) {
            Ok(request) => request,
            Err(reply) => return *reply,
        };
        let variables = json!(request.variables);
        let name = request.operation_name.clone();
        let reply = self.answer(viewer, request, scripted);
        Reply {
            operation_name: reply.operation_name.or(name),
            variables: Some(variables),
            ..reply
        }
    }

    fn answer(&self, viewer: &Viewer, request: Request, scripted: &[FieldFault]) -> Reply {
        let document = match self.document(request.query) {
            Ok(document) => document,
            Err(errors) => return Reply::unparsed(200, errors_only(errors)),
        };
        let operation = match document.operations.get(request.operation_name.as_deref()) {
            Ok(operation) => operation,
            Err(error) => {
                let error = Json::Object(request_error(&error, &document));
                return Reply::unparsed(200, errors_only([error]));
            }
        };
        if let Err(error) = check_max_depth(&document, operation) {
            let error = Json::Object(request_error(&error, &document));
            return Reply::unparsed(200, errors_only([error]));
        }
        let json = match coerce_variable_values(&self.facts.schema, operation, &request.variables) {
            Ok(variables) => self.run(viewer, &document, operation, &variables, scripted),
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
            kind: Some(kind_of(operation)),
            root_fields: operation
                .root_fields(&document)
                .map(|field| field.name.to_string())
                .collect(),
            variables: None,
        }
    }

    fn run(
        &self,
        viewer: &Viewer,
        document: &Valid<ExecutableDocument>,
        operation: &Operation,
        variables: &Valid<JsonMap>,
        scripted: &[FieldFault],
    ) -> Json {
        self.present.visit(viewer.resource_id, self.now());
        // A mutation is alone with the present world until it is published. A query reads a copy, and
        // waits for nobody.
        let turn = operation.is_mutation().then(|| self.present.take_turn());
        let world = self.world();
        let complexity = cost::estimate(self.facts, document, operation, variables, &world);
        if complexity > MAX_COST {
            let message = format!(
                "Query has complexity of {complexity}, which exceeds max complexity of {MAX_COST}"
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
            scripted,
        };
        let ctx = Context::new(shared, viewer, self.now(), world);
        let root = Object::new(&ctx, Arc::new(Record::new(operation.object_type())));
        let runnable = introspection::runnable(&self.facts.schema, document);
        let running = runnable.as_ref().unwrap_or(document);
        let name = operation.name.as_deref();
        let to_run = runnable.as_ref().map(|it| it.operations.get(name));
        let executed = Execution::new(&self.facts.schema, running)
            .implementers_map(&self.facts.implementers)
            .operation(match to_run {
                Some(Ok(operation)) => operation,
                _ => operation,
            })
            .coerced_variable_values(variables)
            .enable_schema_introspection(true)
            .execute_sync(&root);
        let response = match executed {
            Ok(response) => response,
            Err(error) => {
                return errors_only([Json::Object(request_error(&error, document))]);
            }
        };
        let mut json = Map::new();
        let mut data = json!(response.data);
        if runnable.is_some() {
            introspection::answer(document, operation, &mut data);
        }
        json.insert("data".to_owned(), data);
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
        if let Some(turn) = turn {
            let now = ctx.now;
            let world = ctx.into_world();
            if let Some((settings, before)) = before {
                let hooks = hooks::caused(&before, &world, self.network.id);
                sync::lock(&self.deliveries).add(&world, hooks, now, settings);
            }
            turn.publish(world);
        }
        Json::Object(json)
    }
}

fn kind_of(operation: &Operation) -> OperationKind {
    if operation.is_mutation() {
        OperationKind::Mutation
    } else {
        OperationKind::Query
    }
}

fn request_error(error: &RequestError, document: &ExecutableDocument) -> Map<String, Json> {
    let error = error.to_graphql_error(&document.sources);
    located(&error.message, &error)
}
