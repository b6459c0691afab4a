//! Answers as a table: CSV as RFC 4180 has it (commas, quotation marks doubled, lines ended by CR LF), in UTF-8 with a
//! byte-order mark, without which spreadsheets misread accents. One line an answer, oldest first, those taken back left out.

use crate::progress::Standing;
use crate::question::Confidence;

/// The columns: the answer's number in the journal; when, in UTC (ISO 8601); the seed of the session; the question's id and
/// kind; the files of its articles, separated by semicolons; the words of the chosen option; 1 for right and 0 for wrong;
/// how sure the learner was (`guess`, `likely`, `certain`, or nothing); the time taken, in milliseconds.
pub const COLUMNS: [&str; 10] =
    ["number", "at", "session", "item", "kind", "articles", "chosen", "correct", "confidence", "took_ms"];

/// The table of these answers.
pub fn csv(answers: &[Standing]) -> String {
    let mut table = String::from('\u{feff}');
    row(&mut table, COLUMNS.map(str::to_owned));
    for Standing { sequence, response } in answers {
        let confidence = match response.confidence {
            None => "",
            Some(Confidence::Guess) => "guess",
            Some(Confidence::Likely) => "likely",
            Some(Confidence::Certain) => "certain",
        };
        let cells = [
            sequence.to_string(),
            // A time that no calendar has is given as the number it is.
            jiff::Timestamp::from_second(response.at).map_or(response.at.to_string(), |at| at.to_string()),
            response.session.to_string(),
            response.item.to_string(),
            response.kind.name().to_owned(),
            response.articles.join(";"),
            response.chosen.clone(),
            u8::from(response.correct).to_string(),
            confidence.to_owned(),
            response.took_ms.to_string(),
        ];
        row(&mut table, cells);
    }
    table
}

fn row(table: &mut String, cells: [String; COLUMNS.len()]) {
    table.push_str(&cells.map(quoted).join(","));
    table.push_str("\r\n");
}

/// A cell, between quotation marks where it holds what would end it. Words of an article that a spreadsheet would take for a
/// formula begin with an apostrophe, which spreadsheets do not show.
fn quoted(cell: String) -> String {
    let cell = if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell };
    if cell.contains([',', '"', '\r', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::progress::Response;
    use crate::question::{ItemId, Kind};

    #[test]
    fn words_that_a_spreadsheet_would_reckon_with_are_words() {
        assert_eq!(quoted("=HYPERLINK(1)".to_owned()), "'=HYPERLINK(1)");
        assert_eq!(quoted("- Appel, -1".to_owned()), "\"'- Appel, -1\"");
        assert_eq!(quoted("le 16 novembre".to_owned()), "le 16 novembre");
    }

    #[test]
    fn an_answer_is_a_line_whose_cells_survive_commas_marks_and_line_breaks() {
        let response = Response {
            at: 1_700_000_000,
            session: 4821,
            item: ItemId::from_text("date-1"),
            kind: Kind::Date,
            articles: vec!["a.txt".to_owned(), "b.txt".to_owned()],
            chosen: "le 16 novembre, dit \"l’armée\"\nhier".to_owned(),
            correct: true,
            confidence: Some(Confidence::Likely),
            took_ms: 1_500,
        };
        let expected = "\u{feff}number,at,session,item,kind,articles,chosen,correct,confidence,took_ms\r\n\
                        7,2023-11-14T22:13:20Z,4821,date-1,date,a.txt;b.txt,\
                        \"le 16 novembre, dit \"\"l’armée\"\"\nhier\",1,likely,1500\r\n";
        assert_eq!(csv(&[Standing { sequence: 7, response }]), expected);
    }
}
