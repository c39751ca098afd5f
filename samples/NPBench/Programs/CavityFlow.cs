using static NPBench.Preset.CavityFlow;

namespace NPBench;

/// <summary>cavity_flow: a fluid in a box whose lid moves, after step 11 of "CFD Python" (Barba and Forsyth 2018).</summary>
internal sealed partial class CavityFlow : IProgram<CavityFlow.Data>
{
    private const double Dx = 2.0 / (NX - 1), Dy = 2.0 / (NY - 1), Dt = 0.1 / ((NX - 1) * (NY - 1));

    [NdShape(NY, NX, typeof(double))] public partial struct Field;

    public struct Data { public Field U, V, P, B, Un, Vn, Pn; }

    public static void Initialize(ref Data d)
    {
        d.U.Fill(0.0);
        d.V.Fill(0.0);
        d.P.Fill(0.0);
        d.B.Fill(0.0);
    }

    private static void BuildUpB(ref Field b, double rho, double dt, in Field u, in Field v, double dx, double dy)
    {
        var ux = (u[1..^1, 2..] - u[1..^1, ..^2]) / (2 * dx);
        var vy = (v[2.., 1..^1] - v[..^2, 1..^1]) / (2 * dy);
        var cross = (u[2.., 1..^1] - u[..^2, 1..^1]) / (2 * dy) * (v[1..^1, 2..] - v[1..^1, ..^2]) / (2 * dx);
        b.At[1..^1, 1..^1].Assign(rho * (1 / dt * (ux + vy) - ux * ux - 2.0 * cross - vy * vy));
    }

    private static void PressurePoisson(ref Field p, ref Field pn, double dx, double dy, in Field b)
    {
        double dx2 = dx * dx, dy2 = dy * dy;
        for (int q = 0; q < Rounds; q++)
        {
            pn.CopyFrom(in p);
            p.At[1..^1, 1..^1].Assign(
                ((pn[1..^1, 2..] + pn[1..^1, ..^2]) * dy2 + (pn[2.., 1..^1] + pn[..^2, 1..^1]) * dx2) / (2 * (dx2 + dy2)) -
                dx2 * dy2 / (2 * (dx2 + dy2)) * b[1..^1, 1..^1]);
            p[.., ^1] = p[.., ^2];
            p[0, ..] = p[1, ..];
            p[.., 0] = p[.., 1];
            p[^1, ..] = 0.0;
        }
    }


    [MemoryBudget(Alloc = 0)]
    private static void Kernel(ref Data d, double dt, double dx, double dy, double rho, double nu)
    {
        ref Field u = ref d.U, v = ref d.V, p = ref d.P, un = ref d.Un, vn = ref d.Vn;
        for (int n = 0; n < Steps; n++)
        {
            un.CopyFrom(in u);
            vn.CopyFrom(in v);
            BuildUpB(ref d.B, rho, dt, in u, in v, dx, dy);
            PressurePoisson(ref p, ref d.Pn, dx, dy, in d.B);
            var uh = un[1..^1, 1..^1];
            var vh = vn[1..^1, 1..^1];
            u.At[1..^1, 1..^1].Assign(uh - uh * dt / dx * (uh - un[1..^1, ..^2]) - vh * dt / dy * (uh - un[..^2, 1..^1]) -
                dt / (2 * rho * dx) * (p[1..^1, 2..] - p[1..^1, ..^2]) +
                nu * (dt / (dx * dx) * (un[1..^1, 2..] - 2.0 * uh + un[1..^1, ..^2]) + dt / (dy * dy) * (un[2.., 1..^1] - 2.0 * uh + un[..^2, 1..^1])));
            v.At[1..^1, 1..^1].Assign(vh - uh * dt / dx * (vh - vn[1..^1, ..^2]) - vh * dt / dy * (vh - vn[..^2, 1..^1]) -
                dt / (2 * rho * dy) * (p[2.., 1..^1] - p[..^2, 1..^1]) +
                nu * (dt / (dx * dx) * (vn[1..^1, 2..] - 2.0 * vh + vn[1..^1, ..^2]) + dt / (dy * dy) * (vn[2.., 1..^1] - 2.0 * vh + vn[..^2, 1..^1])));
            u[0, ..] = 0.0;
            u[.., 0] = 0.0;
            u[.., ^1] = 0.0;
            u[^1, ..] = 1.0;
            v[0, ..] = 0.0;
            v[^1, ..] = 0.0;
            v[.., 0] = 0.0;
            v[.., ^1] = 0.0;
        }
    }

    public static void Run(ref Data d) => Kernel(ref d, Dt, Dx, Dy, Rho, Nu);

    public static void Report(ref Data d, IResults results)
    {
        results.Add("u", in d.U);
        results.Add("v", in d.V);
        results.Add("p", in d.P);
    }
}
