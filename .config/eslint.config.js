import tseslint from "typescript-eslint";

/** What style.md forbids and the type checker allows. */
const STYLE = [
  {
    selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
    message: "No `as`: parse, narrow, or say the type where the value is made.",
  },
  { selector: "TSTypeAssertion", message: "No type assertions." },
  { selector: "TSEnumDeclaration", message: "No enum: a union of strings." },
  { selector: "ExportDefaultDeclaration", message: "No default exports." },
  { selector: "Literal[regex][regex.flags!=/u/]", message: "A regular expression has the flag u." },
];

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "output/", "fixtures/rendered/", "coverage/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { project: "./tsconfig.check.json", tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
    },
  },
  { files: ["src/**/*.ts"], rules: { "no-restricted-syntax": ["error", ...STYLE] } },
  {
    // Tests hold broken things on purpose, and look into what JSON.parse gives.
    files: ["tests/**/*.ts", "fixtures/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  { files: ["**/*.js", "**/*.mjs"], ...tseslint.configs.disableTypeChecked },
);
