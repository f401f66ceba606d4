import type { Server } from "node:http";

export function createBuiltServer(folder: string, onAnswer?: (bytes: number) => void): Server;
