import { assertNever } from "#core/assert-never.ts";
import type { Application, Standing } from "#core/model/application.ts";
import type { SentPacket } from "#core/model/sent-packet.ts";

/**
 * The application with another standing. On its way out it gets the day (`today`, `YYYY-MM-DD`) and what was sent, where
 * neither is known yet; taken back to be prepared, it hasn't been sent.
 */
export function moveApplication(
  application: Application,
  standing: Standing,
  today: string,
  packet: () => SentPacket,
): Application {
  const { dates, sent, ...rest } = application;
  switch (standing.status) {
    case "saved":
    case "preparing": {
      const { sent: _, ...others } = dates;
      return { ...rest, standing, dates: others };
    }
    case "sent":
    case "interview":
    case "offer":
      return {
        ...rest,
        standing,
        dates: { ...dates, sent: dates.sent ?? today },
        sent: sent ?? packet(),
      };
    case "closed":
      return { ...application, standing };
    default:
      return assertNever(standing);
  }
}

/** The application as it stood before a move; what else has changed meanwhile stays. */
export function movedBack(application: Application, before: Application): Application {
  const { sent: _, ...rest } = application;
  const { sent, standing, dates } = before;
  return { ...rest, standing, dates, ...(sent === undefined ? {} : { sent }) };
}

/** Whether it has gone to the employer for certain; one that is closed may have been given up before. */
export function isOut({ status }: Standing): boolean {
  return status === "sent" || status === "interview" || status === "offer";
}
