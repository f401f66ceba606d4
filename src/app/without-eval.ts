import { config } from "zod";

// The page's policy forbids code from text; zod would try it once to be faster.
config({ jitless: true });
