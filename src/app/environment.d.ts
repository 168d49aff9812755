interface ImportMetaEnv {
  readonly LICHEN_ORIGIN?: string;
}
