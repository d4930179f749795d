import { DESK } from './open-page.ts';
import { testPageKinds } from './page-kinds.ts';

testPageKinds('a desk', DESK);
