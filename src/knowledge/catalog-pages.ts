import type { CatalogMark } from './catalog-names.ts';
import type { LicenseFact, LineageLink } from './schema/catalog.ts';
import type { CatalogSource } from './schema/catalog-sources.ts';
import type { RiskNote } from './schema/risk-notes.ts';

/** One statement about a license, and who says so. */
export interface StatedLicense extends Pick<LicenseFact, 'is' | 'stated' | 'source'> {
  where: NonNullable<LicenseFact['where']>;
  page?: string;
}

/** A step of lineage with the licenses of the other end; no id for what is not in the catalog. */
export interface Kin extends Pick<LineageLink, 'by'> {
  id?: string;
  name: string;
  licenses: string[];
  source: string;
}

/** A source as pages cite it. */
export type CitedSource = Pick<CatalogSource, 'key' | 'title' | 'url' | 'date' | 'tells'>;

/** All the catalog knows of one model or dataset. */
export interface CatalogPage {
  id: string;
  kind: 'model' | 'dataset';
  name: string;
  also: string[];
  hub: string[];
  maker?: string;
  released?: string;
  family?: string;
  licenses: string[];
  marks: CatalogMark[];
  stated: StatedLicense[];
  basedOn: Kin[];
  trainedOn: Kin[];
  /** Entries made from this one. */
  madeInto: Pick<Kin, 'id' | 'name' | 'licenses'>[];
  risks: RiskNote[];
  /** Who says what stands above. */
  sources: CitedSource[];
}

/** Entries of one kind and first letter: one file. */
export type CatalogShelf = Record<string, CatalogPage>;

/** A model or dataset in a list of those that use a license. */
export interface LicenseUser {
  id: string;
  name: string;
  maker?: string;
  /** Only lists made by others name the license, or sources or bases name another: see its page. */
  doubt?: 'not-verified' | 'differs';
}

/** How many use a license, the best known first. */
export interface UserList {
  count: number;
  first: LicenseUser[];
}

/** The models and datasets of the catalog that use one license. */
export interface LicenseUses {
  license: string;
  models: UserList;
  datasets: UserList;
  /** Made from something under this license, though their own label names another. */
  madeFrom: UserList;
  /** Who says so. */
  sources: CitedSource[];
}

/** A risk of a dataset, with the entry of the catalog it is about, if there is one. */
export type DatasetRisk = RiskNote & { entry?: string };
