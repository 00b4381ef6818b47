//! `mighty completion`: the completion script of a shell.

use std::io;

use clap::{Args, Command};
use clap_complete::Shell;

/// Print a completion script for a shell.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    mighty completion bash > ~/.local/share/bash-completion/completions/mighty\n  \
    mighty completion zsh > ~/.zfunc/_mighty\n  \
    mighty completion fish > ~/.config/fish/completions/mighty.fish")]
pub(crate) struct Completion {
    shell: Shell,
}

pub(crate) fn run(completion: &Completion, mut command: Command) {
    clap_complete::generate(completion.shell, &mut command, "mighty", &mut io::stdout());
}
