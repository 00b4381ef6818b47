//! The printed figures.

/// Figures with their goals.
#[derive(Default)]
pub(crate) struct Table(Vec<(String, f64, f64, bool)>);

impl Table {
    /// A figure that must not be higher than the goal.
    pub(crate) fn at_most(&mut self, what: &str, figure: f64, goal: f64) {
        self.add(what, figure, goal, figure <= goal);
    }

    /// A figure that must not be lower than the goal.
    pub(crate) fn at_least(&mut self, what: &str, figure: f64, goal: f64) {
        self.add(what, figure, goal, figure >= goal);
    }

    fn add(&mut self, what: &str, figure: f64, goal: f64, holds: bool) {
        eprintln!("{what}: {figure:.2} (goal {goal:.2})");
        self.0.push((what.to_owned(), figure, goal, holds));
    }

    /// Prints them. Whether all goals are reached.
    pub(crate) fn print(&self) -> bool {
        println!("{:62} {:>10} {:>10}", "", "figure", "goal");
        for (what, figure, goal, holds) in &self.0 {
            let mark = if *holds { "" } else { "  missed" };
            println!("{what:62} {figure:>10.2} {goal:>10.2}{mark}");
        }
        self.0.iter().all(|(_, _, _, holds)| *holds)
    }
}
