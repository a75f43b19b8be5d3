/** The choices whose names hold all that was typed, word by word: in any order, in either case, anywhere in the name. */
export function matchingChoices<C extends { readonly name: string }>(
  choices: readonly C[],
  typed: string,
): readonly C[] {
  // Tab completes to a name that may have been cut.
  const words = typed.toLowerCase().split(/[\s…]+/);
  return choices.filter(({ name }) => {
    const whole = name.toLowerCase();
    return words.every((word) => whole.includes(word));
  });
}
