use super::*;

const BACKSLASH: Escape = Escape::Backslash {
    text: "\\_*[]()~`>#+-=|{}.!",
    code: "\\`",
    address: "\\)",
};
const SEPARATE: Escape = Escape::Separate {
    signs: "*_",
    pairs: &["](", "``"],
};

fn text(text: &str) -> Markup {
    Markup::from_text(text)
}

fn marked(template: &'static str, content: &str) -> Markup {
    let mut markup = Markup::default();
    markup.mark(template, text(content), &[]);
    markup
}

/// Shows the separator.
fn shown(text: &str) -> String {
    text.replace('\u{200c}', "·")
}

#[test]
fn a_text_is_escaped_and_marks_are_not() {
    let mut markup = text("1 < 2 & \"3\"");
    markup.mark("<b>{text}</b>", text("<i>"), &[]);
    markup.mark(
        "<a href=\"{address}\">{text}</a>",
        text("a"),
        &[("address", "x?a=\"&b")],
    );
    assert_eq!(
        markup.write(Escape::References),
        "1 &lt; 2 &amp; &quot;3&quot;<b>&lt;i&gt;</b><a href=\"x?a=&quot;&amp;b\">a</a>"
    );
    assert_eq!(markup.plain(Escape::References), "1 < 2 & \"3\"<i>a");
    let mut markup = text("1.5 *");
    markup.mark("`{code}`", text("a`b\\*"), &[]);
    markup.mark("[{text}]({address})", text("]"), &[("address", "x)\\_")]);
    assert_eq!(
        markup.write(BACKSLASH),
        "1\\.5 \\*`a\\`b\\\\*`[\\]](x\\)\\\\_)"
    );
}

#[test]
fn a_mark_inside_of_itself_and_beside_itself_is_one_mark() {
    let mut outer = text("a");
    outer.append(marked("*{text}*", "b"));
    let mut markup = Markup::default();
    markup.mark("*{text}*", outer, &[]);
    markup.append(marked("*{text}*", "c"));
    assert_eq!(markup.write(BACKSLASH), "*abc*");
    // Blocks of code stay two.
    let mut markup = marked("`{code}`", "a");
    markup.append(marked("`{code}`", "b"));
    assert_eq!(markup.write(BACKSLASH), "`a``b`");
    assert_eq!(marked("*{text}*", "").write(BACKSLASH), "");
}

#[test]
fn a_format_without_escapes_separates_signs_from_what_makes_them_markup() {
    for (source, written) in [
        ("a *b* c", "a ·*b*· c"),
        ("a_b @my_bot 2*3", "a_b @my_bot 2*3"),
        ("*", "·*·"),
        ("**a", "·*·*a"),
        ("(_a_)", "(·_a_·)"),
        ("[a](b)", "[a]·(b)"),
        ("```[a]b```", "`·`·`[a]b`·`·`"),
        ("[a] (b) `c`", "[a] (b) `c`"),
    ] {
        assert_eq!(shown(&text(source).write(SEPARATE)), written, "{source}");
    }
}

#[test]
fn a_sign_at_the_end_of_a_text_is_separated_from_the_mark_behind_it() {
    let mut markup = text("a`");
    markup.mark("```[{title}]{text}```", text("b"), &[("title", "[c]")]);
    markup.text("`d");
    assert_eq!(shown(&markup.write(SEPARATE)), "a`·```[(c)]b```·`d");
    let block = marked("```[{text}```", "e`");
    assert_eq!(shown(&block.write(SEPARATE)), "```[e`·```");
}

#[test]
fn a_mark_that_needs_spaces_gets_them() {
    let bold = |before: &str, content: &str, after: &str| {
        let mut markup = text(before);
        markup.mark_apart("*{text}*", text(content));
        markup.text(after);
        assert_eq!(
            markup
                .plain(SEPARATE)
                .split_whitespace()
                .collect::<Vec<_>>(),
            format!("{before} {content} {after}")
                .split_whitespace()
                .collect::<Vec<_>>()
        );
        shown(&markup.write(SEPARATE))
    };
    assert_eq!(bold("", "a", ""), "*a*");
    assert_eq!(bold("Hi,", "a", "!"), "Hi, *a* !");
    assert_eq!(bold("Hi ", "a", " b"), "Hi *a* b");
    assert_eq!(bold("Hi", " a ", "b"), "Hi *a* b");
    assert_eq!(bold("", " ", "b"), " b");
    assert_eq!(bold("", "a\n\nb\n", "c"), "*a*\n\n*b*\nc");
    assert_eq!(
        shown(&{
            let mut markup = Markup::default();
            markup.mark_apart("*{text}*", text("a* b"));
            markup.mark_apart("_{text}_", text("c"));
            markup.mark("[{text}]({address})", text("[d]"), &[("address", "x (y)_")]);
            markup.write(SEPARATE)
        }),
        "*a*· b* _c_ [(d)](x%20%28y%29%5F)"
    );
}
