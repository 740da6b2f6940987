//! What the arguments of a command may be.

use bazu::{ArgumentError, CommandArguments, Rest, Words};

fn read<T: CommandArguments>(text: &str) -> Result<T, ArgumentError> {
    let mut words = Words::new(text);
    let read = T::read(&mut words)?;
    words.end().map(|()| read)
}

#[test]
fn words_are_read_by_their_types() {
    assert_eq!(read("5"), Ok(5_i64));
    assert_eq!(read("۵"), Ok(5_u8));
    assert_eq!(read("−٥"), Ok(-5_i64));
    assert_eq!(read("۱٬۰۰۰٫۵"), Ok(1000.5_f64));
    assert_eq!(read(" tea  2 "), Ok(("tea".to_owned(), 2_u8)));
    assert_eq!(read("چای\u{200c}سبز"), Ok("چای\u{200c}سبز".to_owned()));
    assert_eq!(read("۵"), Ok("۵".to_owned()));
    assert_eq!(read(""), Ok(()));
    assert_eq!(read("1 2 3"), Ok(vec![1_u8, 2, 3]));
    assert_eq!(read(""), Ok(Vec::<u8>::new()));
    assert_eq!(read("true x"), Ok((true, 'x')));
}

#[test]
fn what_may_be_missing_and_what_is_left_are_read() {
    assert_eq!(read("5"), Ok((5_u8, None::<u8>)));
    assert_eq!(read("5 6"), Ok((5_u8, Some(6_u8))));
    let rest = |text: &str| Rest(text.to_owned());
    assert_eq!(read("5  a  b "), Ok((5_u8, rest("a  b"))));
    assert_eq!(read("5"), Ok((5_u8, rest(""))));
    assert_eq!(read("a b"), Ok(vec![rest("a b")]));
    // What takes no word does not go on for ever.
    assert!(read::<Vec<()>>("a").is_err());
}

#[test]
fn an_error_says_which_word_is_wrong() {
    let error = |text: &str| read::<(String, u8)>(text).unwrap_err().to_string();
    assert_eq!(error(""), "argument 1 of the command is missing");
    assert_eq!(error("tea"), "argument 2 of the command is missing");
    assert_eq!(
        error("tea x"),
        "argument 2 of the command, \"x\": invalid digit found in string"
    );
    assert_eq!(
        error("tea 256"),
        "argument 2 of the command, \"256\": number too large to fit in target type"
    );
    assert_eq!(
        error("tea 2 x"),
        "argument 3 of the command, \"x\": one word too many"
    );
    let long = error(&format!("tea {}", "ی".repeat(1000)));
    assert_eq!(long.chars().filter(|c| *c == 'ی').count(), 40);
}
