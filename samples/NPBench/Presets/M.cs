namespace NPBench;

/// <summary>The sizes of the benchmarks: NPBench's preset M, but for three programs. azimint_naive runs at "paper", since NumPy takes half a minute for M. mlp and
/// go_fast have two matrices at M that do not go into one struct, whose every field begins within the first 128 MiB: mlp runs at "paper", go_fast with N = 4000.</summary>
internal static class Preset
{
    public const string Name = "M";

    public static class Jacobi1D { public const int N = 12000, Steps = 3000; }
    public static class Jacobi2D { public const int N = 350, Steps = 80; }
    public static class Heat3D { public const int N = 40, Steps = 50; }
    public static class Fdtd2D { public const int NX = 400, NY = 450, Steps = 60; }
    public static class Gemm { public const int NI = 2500, NJ = 2750, NK = 3000; }
    public static class K2mm { public const int NI = 2000, NJ = 2250, NK = 2500, NL = 2750; }
    public static class Atax { public const int M = 10000, N = 12500; }
    public static class Bicg { public const int M = 10000, N = 12500; }
    public static class Mvt { public const int N = 11000; }
    public static class Gesummv { public const int N = 4000; }
    public static class Covariance { public const int M = 1400, N = 1800; }
    public static class Correlation { public const int M = 1400, N = 1800; }
    public static class Cholesky { public const int N = 300; }
    public static class Softmax { public const int N = 32, H = 8, SM = 256; }
    public static class Mlp { public const int CIn = 3, N = 8, S0 = 30000, S1 = 10000, S2 = 1000; }
    public static class Conv2D { public const int N = 8, CIn = 3, COut = 8, K = 5, H = 64, W = 64; }
    public static class NBody { public const int N = 50; public const double End = 5.0, Step = 0.02, Softening = 0.1, G = 1.0; }
    public static class CavityFlow { public const int NY = 121, NX = 121, Steps = 50, Rounds = 10; public const double Rho = 1.0, Nu = 0.1; }
    public static class HDiff { public const int I = 128, J = 128, K = 160; }
    public static class Mandelbrot1 { public const int XN = 250, YN = 250, Steps = 150; public const double XMin = -1.75, XMax = 0.25, YMin = -1.0, YMax = 1.0, Horizon = 2.0; }
    public static class AzimIntNaive { public const int N = 1_000_000, Bins = 1000; }
    public static class GoFast { public const int N = 4000; }
}
