export { type Dimensions, DRAWING_VARIANTS, type DrawingVariant } from './dimensions.ts'
export { drawingFor, drawProduct, type ProductDrawing } from './draw-product.ts'
export { drawFavicon, drawLogo, type LogoTone } from './logo.ts'
