/** The click that ends a drag opens nothing. */
export function holdClicks(): void {
  const release = () => {
    // The click comes right after the button goes up.
    setTimeout(() => removeEventListener("click", hold, true));
  };
  addEventListener("click", hold, true);
  addEventListener("pointerup", release, { once: true, capture: true });
  addEventListener("pointercancel", release, { once: true, capture: true });
}

function hold(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
