import type { ComponentType } from "react";
import { ButtonsSection } from "./buttons-section.tsx";
import { ChoicesSection } from "./choices-section.tsx";
import { ColorsSection } from "./colors-section.tsx";
import { FieldsSection } from "./fields-section.tsx";
import { MessagesSection } from "./messages-section.tsx";
import { OrderSection } from "./order-section.tsx";
import { WaitingSection } from "./waiting-section.tsx";
import { WordsSection } from "./words-section.tsx";

type SectionId = "colors" | "buttons" | "fields" | "choices" | "order" | "messages" | "waiting" | "words";

interface GallerySection {
  readonly id: SectionId;
  readonly Section: ComponentType;
}

/** What stands in the page. */
export const SECTIONS: readonly GallerySection[] = [
  { id: "colors", Section: ColorsSection },
  { id: "buttons", Section: ButtonsSection },
  { id: "fields", Section: FieldsSection },
  { id: "choices", Section: ChoicesSection },
  { id: "order", Section: OrderSection },
  { id: "messages", Section: MessagesSection },
  { id: "waiting", Section: WaitingSection },
  { id: "words", Section: WordsSection },
];
