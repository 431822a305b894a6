/** The text of a style sheet, which the bundler includes. */
declare module '*.css' {
  const text: string;
  export default text;
}
