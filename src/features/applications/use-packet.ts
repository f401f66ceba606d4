import { keepPacket, type Packet, packetOf, viewFor } from "#core/applications/keep-packet.ts";
import type { Application } from "#core/model/application.ts";
import type { SentPacket } from "#core/model/sent-packet.ts";
import { useCareer, useOpenView } from "#state/career-session-context.ts";
import { useServices } from "#state/services-context.ts";
import { dressOf } from "#templates/registry.ts";

interface PacketMaker {
  /** What the application would send today. */
  readonly now: (application: Application) => Packet;
  /** The same, to be kept. */
  readonly keep: (application: Application) => SentPacket;
}

/** Resume and letter of an application, from the open record. */
export function usePacket(): PacketMaker {
  const { today } = useServices();
  const career = useCareer((whole) => whole);
  const open = useOpenView();
  const groundOf = (application: Application) => {
    const view = viewFor(application, career, open);
    return { career, view, template: dressOf(view), today: today() };
  };
  return {
    now: (application) => packetOf(application, groundOf(application)),
    keep: (application) => keepPacket(application, groundOf(application)),
  };
}
