//! A number that is made smaller or larger step by step.

use crate::gui::theme::{space, typeset};
use crate::gui::widgets::control;
use crate::gui::{Element, Scene};
use iced::Alignment;
use iced::widget::{container, row};
use lucide_icons::Icon;

/// The number in words, between what makes it smaller and what makes it larger.
pub fn stepper<'a, M: Clone + 'a>(words: String, less: M, more: M, scene: Scene<'_>) -> Element<'a, M> {
    row![
        control::small(Icon::Minus, scene.get("stepper-less"), None, less),
        // As wide for every number, so that what makes it larger stays under the pointer.
        container(typeset::label(words)).width(space::JUDGEMENT).align_x(Alignment::Center),
        control::small(Icon::Plus, scene.get("stepper-more"), None, more),
    ]
    .spacing(space::TINY)
    .align_y(Alignment::Center)
    .into()
}

/// The next multiple of `step` above a number, or below it, kept within bounds.
pub fn stepped(number: u16, step: u16, up: bool, bounds: &std::ops::RangeInclusive<u16>) -> u16 {
    let step = step.max(1);
    let next = if up { (number / step + 1).saturating_mul(step) } else { number.saturating_sub(1) / step * step };
    next.clamp(*bounds.start(), *bounds.end())
}

#[cfg(test)]
mod tests {
    use super::stepped;

    #[test]
    fn steps_go_to_round_numbers_and_never_past_the_bounds() {
        let cases =
            [(12, true, 15), (12, false, 10), (10, false, 5), (1, false, 1), (499, true, 500), (500, true, 500)];
        for (number, up, expected) in cases {
            assert_eq!(stepped(number, 5, up, &(1..=500)), expected, "{number} {up}");
        }
        assert_eq!(stepped(0, 5, false, &(0..=200)), 0);
    }
}
