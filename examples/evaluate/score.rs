//! A row of the table: what was expected, what was found, what is aimed at.

/// What a row counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Score {
    /// How many were to be found.
    pub expected: usize,
    /// How many were found.
    pub found: usize,
    /// How many of these are right.
    pub right: usize,
}

/// What a row should reach.
#[derive(Clone, Copy, Debug)]
pub enum Aim {
    /// At least this harmonic mean of precision and recall.
    F(f64),
    /// Precision and recall each at least this.
    Both(f64),
    /// At least so many right, and none found wrongly.
    NoneWrong(usize),
    /// Everything.
    All,
    /// Nothing: a number beside another, to be seen.
    Open,
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// What is measured.
    pub what: &'static str,
    /// On which data.
    pub on: String,
    /// The count, or why there is none.
    pub score: Result<Score, String>,
    /// What it should reach.
    pub aim: Aim,
    /// What was missed and what was found wrongly, one line each.
    pub misses: Vec<String>,
}

impl Row {
    pub fn new(what: &'static str, on: impl Into<String>, aim: Aim) -> Row {
        Row { what, on: on.into(), score: Ok(Score::default()), aim, misses: Vec::new() }
    }

    /// The row of data that is not there, or of something not built.
    pub fn without(mut self, why: &str) -> Row {
        self.score = Err(why.to_owned());
        self
    }

    /// Something was expected and found, or not.
    pub fn expect(&mut self, right: bool, told: impl FnOnce() -> String) {
        if let Ok(score) = &mut self.score {
            score.expected += 1;
            score.right += usize::from(right);
        }
        if !right {
            self.misses.push(format!("missed  {}", told()));
        }
    }

    /// So many were found, right ones included.
    pub fn found(&mut self, count: usize) {
        if let Ok(score) = &mut self.score {
            score.found += count;
        }
    }

    /// Something was found that is not to be found.
    pub fn wrong(&mut self, told: String) {
        self.found(1);
        self.misses.push(format!("wrong   {told}"));
    }
}

impl Score {
    pub fn precision(self) -> f64 {
        if self.found == 0 { 0.0 } else { self.right as f64 / self.found as f64 }
    }

    pub fn recall(self) -> f64 {
        if self.expected == 0 { 0.0 } else { self.right as f64 / self.expected as f64 }
    }

    pub fn f(self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
    }

    fn reaches(self, aim: Aim) -> bool {
        match aim {
            Aim::F(least) => self.f() >= least,
            Aim::Both(least) => self.precision() >= least && self.recall() >= least,
            Aim::NoneWrong(least) => self.right >= least && self.found == self.right,
            Aim::Open => true,
            Aim::All => self.expected > 0 && self.right == self.expected && self.found == self.right,
        }
    }
}

/// Prints the table, and the misses where they are asked for.
pub fn print(rows: &[Row], misses: bool) {
    println!(
        "{:<26} {:<44} {:>6} {:>6} {:>6}  {:>5} {:>5} {:>5}  at least",
        "what", "on", "gold", "found", "right", "P", "R", "F"
    );
    for row in rows {
        let aim = match row.aim {
            Aim::F(least) => format!("F {least:.2}"),
            Aim::Both(least) => format!("P and R {least:.3}"),
            Aim::NoneWrong(least) => format!("{least}, none wrong"),
            Aim::All => "all, none wrong".to_owned(),
            Aim::Open => "-".to_owned(),
        };
        match &row.score {
            Err(why) => println!("{:<26} {:<44} {why} (aim: {aim})", row.what, row.on),
            Ok(score) => println!(
                "{:<26} {:<44} {:>6} {:>6} {:>6}  {:>5.3} {:>5.3} {:>5.3}  {aim}{}",
                row.what,
                row.on,
                score.expected,
                score.found,
                score.right,
                score.precision(),
                score.recall(),
                score.f(),
                if score.reaches(row.aim) { "" } else { "  BELOW" },
            ),
        }
    }
    for row in rows.iter().filter(|row| misses && !row.misses.is_empty()) {
        println!("\n{} on {}", row.what, row.on);
        for miss in &row.misses {
            println!("  {miss}");
        }
    }
}
