import { type Application, blankApplication } from "#core/model/application.ts";
import { applicationIdSchema, careerIdSchema } from "#core/model/ids.ts";
import { NOW } from "./career.ts";

const TEXT = "Medical Coder\nFoxglove Clinic, Boise, ID\n\nRequirements\n- CPC or CCS\n- ICD-10-CM\n";

/** An application to an invented clinic, as far as the test doesn't say otherwise. */
export function makeApplication(part: Partial<Application> = {}): Application {
  return {
    ...blankApplication({
      id: applicationIdSchema.parse("application-1"),
      careerId: careerIdSchema.parse("career-1"),
      at: NOW,
      text: TEXT,
    }),
    ...part,
  };
}
