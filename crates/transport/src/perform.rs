//! Runs a call in its span, counts it, and explains the error if it failed.

use mighty_http::retry::{RetryLoop, TimeLimit};

use crate::{
    Error, ErrorKind, Explanation, Meta, OperationKind,
    answer::Sink,
    call::OperationCall,
    explain::{About, TokenScopes},
    prepared::Prepared,
    remark::remark,
    shared::Core,
    trace::CallSpan,
};

/// Runs the call in its own span.
pub(crate) async fn perform(
    core: &Core,
    prepared: Prepared,
    sink: &mut dyn Sink,
) -> Result<Meta, Error> {
    let span = CallSpan::begin(core, &prepared.name, Some(prepared.kind));
    if let Some(variables) = &prepared.shown_variables {
        span.show(&prepared.document, variables);
    }
    let limit = TimeLimit::Call(prepared.deadline);
    let retries = RetryLoop::new(&*core.time, &prepared.retry, &core.budget, limit);
    let mut call = OperationCall::new(core, &prepared, sink);
    let outcome = span.run(retries.run(&mut call)).await;
    span.end(outcome.as_ref());
    core.metrics.calls.add(1);
    outcome.map_err(|error| {
        core.metrics.failures.add(1);
        if error.kind() == ErrorKind::UnknownOutcome {
            core.metrics.unknown_outcomes.add(1);
        }
        let explanation = explanation(core, &prepared, &error);
        let error = match remark(core, &prepared, &error) {
            Some(remark) => error.with_remark(&remark),
            None => error,
        };
        error
            .with_explanation(explanation)
            .with_operation(prepared.name)
    })
}

/// Counts a call that was refused before anything was sent, and opens a span for it, too.
pub(crate) fn refused(core: &Core, kind: Option<OperationKind>, error: Error) -> Error {
    let name = error.operation().unwrap_or_default();
    CallSpan::begin(core, name, kind).end(Err(&error));
    core.metrics.calls.add(1);
    core.metrics.failures.add(1);
    error
}

fn explanation(core: &Core, prepared: &Prepared, error: &Error) -> Option<Explanation> {
    Explanation::find(
        &prepared.document,
        prepared.required_scopes,
        TokenScopes::of(&core.credential),
        About::refusal(error.graphql_errors())?,
    )
}
