namespace NPBench;

/// <summary>NPBench's preset S: the sizes that tests run. Sizes are constants, so a preset is chosen when the program is built: <c>-p:Preset=M</c>.</summary>
internal static class Preset
{
    public const string Name = "S";

    public static class Jacobi1D { public const int N = 3200, Steps = 800; }
    public static class Jacobi2D { public const int N = 150, Steps = 50; }
    public static class Heat3D { public const int N = 25, Steps = 25; }
    public static class Fdtd2D { public const int NX = 200, NY = 220, Steps = 20; }
    public static class Gemm { public const int NI = 1000, NJ = 1100, NK = 1200; }
    public static class K2mm { public const int NI = 800, NJ = 850, NK = 900, NL = 950; }
    public static class Atax { public const int M = 4000, N = 5000; }
    public static class Bicg { public const int M = 4000, N = 5000; }
    public static class Mvt { public const int N = 5500; }
    public static class Gesummv { public const int N = 2000; }
    public static class Covariance { public const int M = 500, N = 600; }
    public static class Correlation { public const int M = 500, N = 600; }
    public static class Cholesky { public const int N = 100; }
    public static class Softmax { public const int N = 16, H = 16, SM = 128; }
    public static class Mlp { public const int CIn = 3, N = 8, S0 = 30000, S1 = 2000, S2 = 2000; }
    public static class Conv2D { public const int N = 8, CIn = 3, COut = 16, K = 2, H = 32, W = 32; }
    public static class NBody { public const int N = 25; public const double End = 2.0, Step = 0.05, Softening = 0.1, G = 1.0; }
    public static class CavityFlow { public const int NY = 61, NX = 61, Steps = 25, Rounds = 5; public const double Rho = 1.0, Nu = 0.1; }
    public static class HDiff { public const int I = 64, J = 64, K = 60; }
    public static class Mandelbrot1 { public const int XN = 125, YN = 125, Steps = 60; public const double XMin = -1.75, XMax = 0.25, YMin = -1.0, YMax = 1.0, Horizon = 2.0; }
    public static class AzimIntNaive { public const int N = 400_000, Bins = 1000; }
    public static class GoFast { public const int N = 2000; }
}
