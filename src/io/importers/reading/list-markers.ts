/** Signs that stand for nothing but a list item, also with no space behind them; for a pattern's brackets. */
export const SURE_MARKERS = "•·●▪◦■➢➤►▸▹▶▷✓✔☑❖◆∙»›❯➔➜➝➣➥⮞⇒✦✧✱✳✻\\uE000-\\uF8FF";
/** Signs that stand for a list item where a space follows. */
export const MARKERS = `${SURE_MARKERS}‣⁃□◇○◊*+→>~–—-`;
