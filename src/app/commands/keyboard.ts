/** Whether the keyboard has ⌘. The browser tells the platform under two names. */
export function isAppleKeyboard(): boolean {
  const { userAgentData } = navigator as Navigator & {
    readonly userAgentData?: { readonly platform: string };
  };
  return /^(mac|ip)/i.test(userAgentData?.platform ?? navigator.platform);
}
