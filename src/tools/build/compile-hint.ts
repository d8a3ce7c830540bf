/**
 * At the head of a script, this tells V8 that most of its functions are called as soon as it has come. Otherwise each is
 * only skimmed as the script is read, and read again when it is called. Other browsers read it as the comment it is.
 * https://v8.dev/blog/explicit-compile-hints
 */
export const calledAtOnce = '//# allFunctionsCalledOnLoad\n';
